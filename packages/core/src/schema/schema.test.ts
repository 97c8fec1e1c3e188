import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';

import { foldEvents } from '../event/fold-events.js';
import { fromLogFile, toLogFile } from '../event/log-file.js';
import { readEvent } from '../event/read-event.js';
import { buildPackage } from '../package/build-package.js';
import { arbitraryEntry, arbitrarySoundLog } from '../testing/arbitrary-log.js';
import { eventSchema } from './event-schema.js';
import { jsonSchemas } from './json-schemas.js';
import { packageSchema } from './package-schema.js';
import { readPackage } from './read-package.js';

const options = {
  caseRef: 'case-1',
  packageId: 'p1',
  generatedAt: '2026-03-02T09:00:00.000Z',
  purpose: 'test',
};

describe('the published JSON Schemas', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    test(`${name} is the file that is published, and another validator can use it`, () => {
      const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);

      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(schema)));
      new Ajv2020({ strict: false }).compile(schema);
    });
  }
});

describe('a package', () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchemas().package);

  test('of any log follows the schema, also for another validator', () => {
    fc.assert(
      fc.property(arbitrarySoundLog, (log) => {
        const made = JSON.parse(JSON.stringify(buildPackage(foldEvents(log), options))) as unknown;

        assert.ok(packageSchema.safeParse(made).success);
        assert.ok(validate(made), JSON.stringify(validate.errors));
      }),
    );
  });

  test('has every answer of the log, superseded and withdrawn ones too', () => {
    fc.assert(
      fc.property(arbitrarySoundLog, (log) => {
        const { answers, log: counted } = buildPackage(foldEvents(log), options);
        const placed = new Set(foldEvents(log).unread.map((one) => (one as { id: string }).id));
        const given = log.filter(({ type, id }) => type === 'answer.given' && !placed.has(id));

        assert.deepEqual(
          answers.map((answer) => answer.id).sort(),
          given.map((event) => event.id).sort(),
        );
        assert.equal(counted.events, log.length);
      }),
    );
  });

  test('can be read back; one of a later version, or none at all, is refused in a sentence', () => {
    const json = JSON.stringify(buildPackage(foldEvents([]), options));

    assert.deepEqual(readPackage(json), JSON.parse(json));
    assert.throws(() => readPackage(json.replace('package/1', 'package/2')), {
      code: 'package.format-unknown',
    });
    for (const other of [
      '',
      '[]',
      '{"schema":"helhet-package/1"}',
      json.replace('case-1"', '1"}'),
    ]) {
      assert.throws(() => readPackage(other), { code: 'package.not-a-package' });
    }
  });
});

describe('a log file', () => {
  test('can be read back; one of a later version, or none at all, is refused in a sentence', () => {
    fc.assert(
      fc.property(arbitrarySoundLog, (log) => {
        assert.deepEqual(
          fromLogFile(toLogFile('case-1', log)).events,
          JSON.parse(JSON.stringify(log)),
        );
      }),
    );
    assert.throws(() => fromLogFile('{"schema":"helhet-log/2","events":[]}'), {
      code: 'log.format-unknown',
    });
    assert.throws(() => fromLogFile('my diary'), { code: 'log.not-a-log' });
  });
});

describe('the schema of events and the reader', () => {
  test('agree: whatever follows the schema can be read', () => {
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        if (eventSchema.safeParse(entry).success) assert.notEqual(readEvent(entry), null);
      }),
      { numRuns: 1000 },
    );
  });

  test('agree on every sound event', () => {
    fc.assert(
      fc.property(arbitrarySoundLog, (log) => {
        for (const event of log) {
          assert.notEqual(readEvent(event), null);
          assert.ok(eventSchema.safeParse(JSON.parse(JSON.stringify(event))).success, event.type);
        }
      }),
    );
  });
});

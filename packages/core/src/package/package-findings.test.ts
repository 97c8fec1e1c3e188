import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { packageSchema } from '../schema/package-schema.js';
import { caseAfter, factors, findingsOf, says, type Happening } from '../testing/finding-case.js';
import { buildPackage } from './build-package.js';

const options = {
  caseRef: 'case-1',
  packageId: 'p1',
  generatedAt: '2026-03-02T09:00:00.000Z',
  purpose: 'test',
};
const catalogue = { instruments: [], words: [], factors };

const rejected: Happening = [
  'finding.rejected',
  { unit: 'C:bo', factor: 'S01', kind: 'protective', seen: [], reason: 'long ago' },
];
const assessment = caseAfter(says('bo', 'Q1', 'yes'), says('eva', 'Q1', 'no'), rejected);

describe('the findings of a package', () => {
  test('are those it is given, decided and undecided, by the interviews of the package', () => {
    const built = buildPackage(assessment, options, catalogue, findingsOf(assessment));

    assert.deepEqual(
      built.findings?.map(({ factor, status, by }) => [factor, status, by[0]?.interview ?? null]),
      [
        ['R01', 'proposed', 'bo'],
        ['S01', 'rejected', null],
      ],
    );
    assert.deepEqual(built.findings[0]?.disagreement?.otherwise, [
      { kind: 'person', person: 'eva' },
    ]);
    assert.ok(built.interviews.some(({ id }) => id === 'bo'));
    assert.ok(built.answers.some(({ id }) => id === built.findings?.[0]?.by[0]?.answer));
    assert.ok(packageSchema.safeParse(JSON.parse(JSON.stringify(built))).success);
  });

  test('are what the log tells, when nobody gives what answers propose', () => {
    const { findings } = buildPackage(assessment, options, catalogue);

    assert.deepEqual(
      findings?.map(({ factor, status }) => [factor, status]),
      [['S01', 'rejected']],
    );
  });
});

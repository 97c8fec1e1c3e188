import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { instrumentRulesSchema } from '@helhet/core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';

import * as content from '../index.js';
import { dataFiles, instrumentFiles, instrumentSchemaFiles, jsonText } from './instrument-files.js';
import { recogniseFile } from './recognise-file.js';

const schemas = new URL('../../../core/schemas/', import.meta.url);
const schemaOf = { instrument: 'instrument', words: 'instrument-words', rules: 'instrument-rules' };
const validators = Object.fromEntries(
  instrumentSchemaFiles.map((name) => {
    const schema = JSON.parse(readFileSync(new URL(name, schemas), 'utf8')) as object;
    return [name, new Ajv2020({ strict: false }).compile(schema)];
  }),
);
const files = instrumentFiles(content.catalogue);
const data = dataFiles(content);

describe('the instruments as JSON', () => {
  for (const [name, written] of Object.entries(files)) {
    test(`${name} follows its schema, and is what it was after a way through JSON`, () => {
      const read = JSON.parse(jsonText(written)) as unknown;
      const kind = recogniseFile(read) as keyof typeof schemaOf;
      const validate = validators[`${schemaOf[kind]}.schema.json`]!;

      assert.ok(validate(read), JSON.stringify(validate.errors));
      assert.deepEqual(read, written);
    });
  }

  test('are named after the instrument, so that the tool finds what belongs to it', () => {
    for (const { id } of content.catalogue.instruments) {
      const own = content.catalogue.words.filter(({ instrument }) => instrument === id);

      assert.equal(recogniseFile(files[`${id}.json`]), 'instrument');
      for (const { language } of own) {
        assert.equal(recogniseFile(files[`${id}.${language}.json`]), 'words');
      }
    }
  });

  test('have their rules beside them', () => {
    const rules = { instrument: 'x', version: '1.0.0', rules: {} };
    const instruments = [
      { id: 'x', version: '1.0.0', areas: [] },
      { id: 'a', version: '1.0.0', areas: [] },
    ];
    const words = [{ instrument: 'x', language: 'sv', title: '', areas: {}, questions: {} }];

    assert.deepEqual(Object.keys(instrumentFiles({ instruments, words, rules: [rules] })), [
      'a.json',
      'x.json',
      'x.rules.json',
      'x.sv.json',
    ]);
    assert.ok(instrumentRulesSchema.safeParse(rules).success);
  });
});

describe('other data as JSON', () => {
  for (const [name, written] of Object.entries(data)) {
    test(`${name} is what it was after a way through JSON`, () => {
      assert.deepEqual(JSON.parse(jsonText(written)), written);
      assert.equal(name in files, false);
    });
  }

  test('is written of what is exported, and of nothing else', () => {
    assert.deepEqual(dataFiles({ triggers: [], factorsSv: {}, catalogue: {}, other: 1 }), {
      'factors.sv.json': {},
      'triggers.json': [],
    });
  });
});

test('a file has the same text for the same content, and ends with a line', () => {
  const text = jsonText({ b: 1, a: [] });

  assert.equal(text, '{\n  "b": 1,\n  "a": []\n}\n');
});

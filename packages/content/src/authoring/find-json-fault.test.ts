import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { findJsonFault } from './find-json-fault.js';
import { parseJson } from './parse-json.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a fault in JSON', () => {
  test('is never found in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        assert.equal(findJsonFault(JSON.stringify(value, null, indent)), null);
      }),
    );
  });

  test('is found in what is no JSON, and only there', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '1', ' ', ':'))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        assert.equal(findJsonFault(text) === null, isJson(text), text);
      }),
      { numRuns: 1000 },
    );
  });

  const said: readonly (readonly [string, string])[] = [
    ['', 'sleep.json is not JSON: it is empty.'],
    ['{"a": [1,\n  2', 'sleep.json is not JSON: it ends too early.'],
    ['{\n  "a": 1,\n}', 'sleep.json is not JSON: look at line 3, column 1.'],
    ['{"a": 1} x', 'sleep.json is not JSON: look at line 1, column 10.'],
    ['{"a": \'b\'}', 'sleep.json is not JSON: look at line 1, column 7.'],
  ];
  for (const [text, sentence] of said) {
    test(`in ${JSON.stringify(text)} is told by where to look`, () => {
      assert.throws(() => parseJson({ name: 'sleep.json', text }), { message: sentence });
    });
  }

  test('is not the mark that some editors put first', () => {
    assert.deepEqual(parseJson({ name: 'sleep.json', text: '\uFEFF{}' }), {});
  });
});

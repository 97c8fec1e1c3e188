import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { instrumentSchema } from '@helhet/core/schema';

import { flatIssues } from './flat-issues.js';
import { saySchemaIssue } from './say-schema-issue.js';

/** What is said of an instrument that has this one question in it. */
function saidOf(question: object): readonly string[] {
  const json = { id: 'x', version: '1', areas: [{ id: 'A', questions: [question] }] };
  const read = instrumentSchema.safeParse(json);
  if (read.success) return [];
  const issues = flatIssues(read.error.issues, json);
  return issues
    .flatMap((issue) => saySchemaIssue(issue, json))
    .map((said) => said.replace('areas[0].questions[0]', '…'));
}

const text = { adult: { kind: 'text' } };
const forms =
  'write "all", "any" or "not", or "question" or "fact" with one of "answered", "equals", "in", "atLeast" and "atMost" ("state" too for a question).';

/** A question by what is wrong with it, and what is said. */
const cases: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  nothing: [{ id: 'A.1', ask: text }, []],
  'no id': [{ ask: text }, ['….id (in A): is missing; it must be text.']],
  'a number for an id': [{ id: 7, ask: text }, ['….id (in A): must be text, and is 7.']],
  'a key that does not exist': [
    { id: 'A.1', ask: text, wehn: {} },
    ['….wehn (in A.1): has no place here. Check the spelling, or take it away.'],
  ],
  'an audience that does not exist': [
    { id: 'A.1', ask: { child: { kind: 'text' } } },
    ['….ask.child (in A.1): has no place here. Check the spelling, or take it away.'],
  ],
  'a kind that does not exist': [
    { id: 'A.1', ask: { adult: { kind: 'face' } } },
    [
      '….ask.adult.kind (in A.1): must be one of "faces", "steps", "frequency", "rating", "yes-no", "date", "person", "text", "verbatim", "observation", "one-of", "several-of", "number", and is "face".',
    ],
  ],
  'options that are missing': [
    { id: 'A.1', ask: { adult: { kind: 'one-of' } } },
    ['….ask.adult.options (in A.1): is missing; it must be a list.'],
  ],
  'options that are none': [
    { id: 'A.1', ask: { adult: { kind: 'one-of', options: [] } } },
    ['….ask.adult.options (in A.1): needs at least one.'],
  ],
  'options for a kind that has none': [
    { id: 'A.1', ask: { adult: { kind: 'text', options: ['a'] } } },
    ['….ask.adult.options (in A.1): has no place here. Check the spelling, or take it away.'],
  ],
  'a limit that is no number': [
    { id: 'A.1', ask: { adult: { kind: 'number', min: '0' } } },
    ['….ask.adult.min (in A.1): must be a number, and is "0".'],
  ],
  'an audience misspelt in a list': [
    { id: 'A.1', ask: text, private: ['adlt'] },
    [
      '….private[0] (in A.1): must be one of "adult", "child-2-6", "child-7-12", "child-13-17", "worker", and is "adlt".',
    ],
  ],
  'text where there are two forms': [
    { id: 'A.1', ask: text, private: 'yes' },
    ['….private (in A.1): must be true or false or a list, and is "yes".'],
  ],
  'a condition misspelt deep inside': [
    {
      id: 'A.1',
      ask: text,
      when: { all: [{ any: [{ not: { queston: 'A.1', equals: 'yes' } }] }] },
    },
    [`….when.all[0].any[0].not (in A.1): is no condition: ${forms}`],
  ],
  'two comparisons in one': [
    { id: 'A.1', ask: text, when: { question: 'A.1', atLeast: 1, atMost: 2 } },
    [`….when (in A.1): is no condition: ${forms}`],
  ],
  'a state that does not exist': [
    { id: 'A.1', ask: text, when: { question: 'A.1', state: 'refused' } },
    [
      '….when.state (in A.1): must be one of "answered", "dont-know", "declined", "not-asked", "deferred", and is "refused".',
    ],
  ],
  'a value that cannot be compared': [
    { id: 'A.1', ask: text, when: { question: 'A.1', equals: {} } },
    ['….when.equals (in A.1): must be text or a number or true or false, and is an object.'],
  ],
  'text for a condition': [
    { id: 'A.1', ask: text, when: 'age > 7' },
    [`….when (in A.1): is no condition: ${forms}`],
  ],
};

describe('what a schema finds wrong is said in a sentence:', () => {
  for (const [name, [question, said]] of Object.entries(cases)) {
    test(name, () => {
      assert.deepEqual(saidOf(question), said);
    });
  }

  test('a file that is no object', () => {
    const { error } = instrumentSchema.safeParse([]);

    assert.deepEqual(
      flatIssues(error?.issues ?? [], []).flatMap((issue) => saySchemaIssue(issue, [])),
      ['the whole file: must be an object, and is a list.'],
    );
  });
});

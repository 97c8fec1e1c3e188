import assert from 'node:assert/strict';
import { test } from 'node:test';

import { safetyNumberKeys, safetyRoles, type SafetyText, type SafetyWords } from '@helhet/core';

import { legalEntries } from '../legal/legal-entries.js';
import { legalEn } from '../legal/legal.en.js';
import { legalSv } from '../legal/legal.sv.js';
import { triggers } from '../triggers/triggers.js';
import { exampleSafetyNumbersSweden } from './example-numbers.js';
import { safetyEn } from './safety.en.js';
import { safetySv } from './safety.sv.js';
import { safetyTexts } from './safety-texts.js';

const languages = [safetySv, safetyEn];
const triggerIds = triggers.map(({ id }) => id);

/** For each language, what must never stand where a respondent can read it. */
const neverForRespondents: Readonly<Record<string, RegExp>> = {
  sv: /våld|slå|slag|hot|anmäl|oro|misst|polis|övergrepp|skad|skydd|far[al]|risk|drog|alkohol|spel|död|liv|social|heder|tolk|berätt/i,
  en: /violen|hit|threat|report|concern|worr|suspic|suspect|police|abus|harm|hurt|protect|danger|risk|drug|alcohol|gambl|death|die|life|social|honour|interpret|tell/i,
};

function textOf(trigger: string): SafetyText {
  const text = safetyTexts.find((one) => one.trigger === trigger);
  assert.ok(text, trigger);
  return text;
}

function idsOf({ actions }: SafetyText): readonly string[] {
  return safetyRoles.flatMap((role) => actions[role]);
}

/** What a worker of a role reads of a trigger, in one language. */
function readBy(
  text: SafetyText,
  role: (typeof safetyRoles)[number],
  words: SafetyWords,
): readonly string[] {
  const legal = words.language === 'sv' ? legalSv : legalEn;
  const own = words.triggers[text.trigger];
  return [
    own?.what ?? '',
    own?.why ?? '',
    ...text.actions[role].map((id) => words.actions[id] ?? ''),
    ...text.legal[role].flatMap((id) => [legal[id]?.title ?? '', legal[id]?.text ?? '']),
  ];
}

test('every trigger has a text, in order, and words in both languages', () => {
  assert.deepEqual(
    safetyTexts.map(({ trigger }) => trigger),
    triggerIds,
  );
  for (const words of languages) assert.deepEqual(Object.keys(words.triggers), triggerIds);
});

test('every action has one sentence in both languages, and none is left over', () => {
  const used = [...new Set(safetyTexts.flatMap(idsOf))].sort();

  for (const { actions } of languages) {
    assert.deepEqual(Object.keys(actions).sort(), used);
    for (const [id, sentence] of Object.entries(actions)) {
      assert.match(sentence, /^[A-ZÅÄÖ][^.?!;:()/]*\.$/, id);
    }
  }
});

test('every role has something to do at every trigger, and nothing twice', () => {
  for (const { trigger, actions, legal, numbers } of safetyTexts) {
    for (const role of safetyRoles) {
      assert.ok(actions[role].length > 0, `${trigger} ${role}`);
      for (const list of [actions[role], legal[role], numbers]) {
        assert.equal(new Set(list).size, list.length, `${trigger} ${role}`);
      }
    }
  }
});

test('every legal entry that is shown exists', () => {
  const known = new Set(legalEntries.map(({ id }) => id));
  for (const { trigger, legal } of safetyTexts) {
    for (const id of safetyRoles.flatMap((role) => legal[role])) {
      assert.ok(known.has(id), `${trigger}: ${id}`);
    }
  }
});

test('the respondent reads the same sentence whatever has come up, or nothing', () => {
  for (const { language, triggers: all } of languages) {
    const { T17, ...others } = all;
    const sentences = new Set(Object.values(others).map(({ respondent }) => respondent));

    assert.equal(sentences.size, 2);
    assert.ok(sentences.has(''));
    for (const sentence of [...sentences, T17?.respondent ?? '']) {
      assert.doesNotMatch(sentence, neverForRespondents[language] ?? /./, language);
    }
  }
});

test('what stops the questions says so, and what must not be noticed says nothing', () => {
  for (const { trigger, effects } of safetyTexts) {
    for (const words of languages) {
      const respondent = words.triggers[trigger]?.respondent;
      if (effects.includes('hold')) assert.notEqual(respondent, '', trigger);
      if (['T11', 'T14', 'T16'].includes(trigger)) assert.equal(respondent, '', trigger);
    }
  }
});

test('what is urgent now stops the questions, and nothing else does', () => {
  for (const { trigger, effects, urgency } of safetyTexts) {
    assert.equal(effects.includes('hold'), urgency === 'now', trigger);
  }
});

test('the effects are those of the domain', () => {
  const withEffect = (effect: SafetyText['effects'][number]): readonly string[] =>
    safetyTexts.filter(({ effects }) => effects.includes(effect)).map(({ trigger }) => trigger);

  assert.deepEqual(withEffect('minimal-facts'), ['T01', 'T05']);
  assert.deepEqual(withEffect('no-joint'), ['T02', 'T08']);
  assert.deepEqual(withEffect('freeze-export'), ['T08']);
  assert.deepEqual(withEffect('block-export'), ['T08', 'T16']);
  assert.deepEqual(withEffect('outcome-before-end'), ['T10']);
  assert.deepEqual(withEffect('individual-only'), ['T09']);
  assert.deepEqual(withEffect('priority'), ['T06', 'T08', 'T13']);
  assert.deepEqual(withEffect('answers-through-child'), ['T12']);
  assert.deepEqual(withEffect('hide-workers'), ['T14']);
  assert.deepEqual(withEffect('close-person'), ['T15']);
});

test('violence to the child shows the duty to report to everyone', () => {
  for (const role of safetyRoles)
    assert.ok(textOf('T01').legal[role].includes('report-duty'), role);
});

test('a child who is expected never comes with the duty to report, in entry, action or word', () => {
  const text = textOf('T07');
  for (const role of safetyRoles) {
    assert.ok(text.legal[role].every((id) => id.startsWith('unborn-')));
    for (const words of languages) {
      for (const sentence of readBy(text, role, words)) {
        assert.doesNotMatch(sentence, /anmäl|report/i, `${role} ${words.language}`);
      }
    }
  }
});

test('the secrecy rule for an expected child is that of the role', () => {
  assert.deepEqual(textOf('T07').legal, {
    health: ['unborn-child', 'unborn-secrecy-health'],
    school: ['unborn-child'],
    'social-services': ['unborn-child', 'unborn-secrecy-social'],
    other: ['unborn-child'],
  });
});

test('who is told to report reads the duty, and who reads the duty is told to report', () => {
  const reports = ['report-at-once', 'report-for-born', 'report-if-not-cared-for'];
  for (const { trigger, actions, legal } of safetyTexts) {
    for (const role of safetyRoles) {
      const isToReport = actions[role].some((id) =>
        [...reports, 'report-to-colleagues'].includes(id),
      );
      assert.equal(isToReport, legal[role].includes('report-duty'), `${trigger} ${role}`);
    }
    assert.ok(!actions['social-services'].some((id) => reports.includes(id)), trigger);
  }
});

test('the one who may have hurt the child is told nothing beforehand', () => {
  for (const role of safetyRoles) {
    assert.ok(textOf('T01').actions[role].includes('keep-from-suspected'));
    assert.ok(textOf('T05').actions[role].includes('keep-from-everyone'));
    assert.equal(textOf('T05').actions[role][0], 'ask-no-more');
    assert.ok(textOf('T09').actions[role].includes('contact-no-kin'));
  }
});

test('the example numbers are numbers, by known keys', () => {
  for (const [key, number] of Object.entries(exampleSafetyNumbersSweden)) {
    assert.ok((safetyNumberKeys as readonly string[]).includes(key), key);
    assert.match(number as string, /^[\d -]+$/, key);
  }
});

test('no text depends on a number that a host may not have', () => {
  for (const { language, actions, triggers: all } of languages) {
    const sentences = [...Object.values(actions), ...Object.values(all).flatMap(Object.values)];
    for (const sentence of sentences as string[]) assert.doesNotMatch(sentence, /[{}\d]/, language);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allQuestions, wordedOptionsOf, type Audience, type InstrumentWords } from '@helhet/core';

import { catalogue } from './catalogue.js';
import {
  impactsEn,
  impactsSv,
  interventions,
  interventionsEn,
  interventionsSv,
  legalEn,
  legalSv,
  needsEn,
  needsSv,
  profilesEn,
  profilesSv,
  safetyEn,
  safetySv,
  slotResultsEn,
  slotResultsSv,
  slotRolesEn,
  slotRolesSv,
  triangleEn,
  triangleSv,
  wheelEn,
  wheelSv,
} from './index.js';
import { factorsEn } from './factors/factors.en.js';
import { factorsSv } from './factors/factors.sv.js';
import { problemAreasEn } from './problem-areas/problem-areas.en.js';
import { problemAreasSv } from './problem-areas/problem-areas.sv.js';
import { triggersEn } from './triggers/triggers.en.js';
import { triggersSv } from './triggers/triggers.sv.js';

function wordsOf(instrument: string, language: string): InstrumentWords {
  const words = catalogue.words.find(
    (one) => one.instrument === instrument && one.language === language,
  );
  assert.ok(words);
  return words;
}

/** Every sentence of some words, with its place. */
function sentencesOf(words: InstrumentWords): readonly (readonly [string, string])[] {
  return [
    ['title', words.title] as const,
    ...Object.entries(words.areas).flatMap(([id, area]) => [
      [id, area.title] as const,
      ...(area.note === undefined ? [] : [[`${id} note`, area.note] as const]),
    ]),
    ...Object.entries(words.groups ?? {}).flatMap(([id, group]) =>
      Object.entries(group).map(([of, text]: [string, string]) => [`${id} ${of}`, text] as const),
    ),
    ...Object.entries(words.questions).flatMap(([id, question]) => [
      ...Object.entries(question.text).map(([to, text]) => [`${id} ${to}`, text] as const),
      ...Object.entries(question.options ?? {}).map(([to, text]) => [`${id} ${to}`, text] as const),
      ...(question.help === undefined ? [] : [[`${id} help`, question.help] as const]),
    ]),
  ];
}

const everything: readonly (readonly [string, string])[] = [
  ...catalogue.words.flatMap(sentencesOf),
  ...[factorsSv, factorsEn, problemAreasSv, problemAreasEn, triggersSv, triggersEn].flatMap(
    (names) => Object.entries(names),
  ),
];

for (const instrument of catalogue.instruments) {
  const questions = allQuestions(instrument);
  const groups = instrument.areas.flatMap((area) => area.groups ?? []);

  for (const language of ['sv', 'en']) {
    const words = wordsOf(instrument.id, language);

    test(`${instrument.id} in ${language} has words for what is asked, and for nothing else`, () => {
      assert.deepEqual(
        Object.keys(words.areas),
        instrument.areas.map((area) => area.id),
      );
      assert.deepEqual(
        Object.keys(words.questions),
        questions.map((question) => question.id),
      );
      assert.deepEqual(
        Object.keys(words.groups ?? {}),
        groups.map((group) => group.id),
      );
      for (const { id, ask } of questions) {
        const own = words.questions[id];
        assert.deepEqual(Object.keys(own?.text ?? {}).sort(), Object.keys(ask).sort(), id);
      }
    });

    test(`${instrument.id} in ${language} has words for whole lists of options`, () => {
      for (const { id, ask } of questions) {
        const own = Object.keys(words.questions[id]?.options ?? {});
        const lists = Object.values(ask).map((kind) => ({ kind, options: wordedOptionsOf(kind) }));
        for (const { kind, options } of lists) {
          const needed = ['one-of', 'several-of', 'rating'].includes(kind.kind);
          const told = options.filter((option) => own.includes(option));
          assert.ok(told.length === options.length || (!needed && told.length === 0), id);
        }
        for (const option of own) {
          const used = lists.some(({ options }) => options.includes(option));
          assert.ok(used, `${id} has words for ${option}`);
        }
      }
    });
  }

  test(`${instrument.id} says nothing the same in both languages`, () => {
    const english = new Map(sentencesOf(wordsOf(instrument.id, 'en')));
    for (const [place, text] of sentencesOf(wordsOf(instrument.id, 'sv'))) {
      if (text.includes(' ')) assert.notEqual(english.get(place), text, place);
    }
  });
}

/** The names there are to fill in, by place: of the unit's child, and of what a group is for each of. */
function namesFor(place: string): readonly string[] {
  const groups = catalogue.instruments
    .flatMap((instrument) => instrument.areas.flatMap((area) => area.groups ?? []))
    .filter(({ id, questions }) =>
      [id, ...questions.map((question) => question.id)].includes(place.split(' ')[0] ?? ''),
    );
  return [
    ...(/^[CD]\d\d\./.test(place) ? ['child', 'parent', 'sibling'] : []),
    ...groups.map(({ each }) => each),
    ...(place.endsWith(' instance') ? ['number'] : []),
  ];
}

test('only known placeholders are used, and names only where there is one', () => {
  for (const [place, text] of everything) {
    const found: readonly string[] = text.match(/\{[^}]*\}?|\}/g) ?? [];
    for (const placeholder of found) {
      assert.match(placeholder, /^\{[a-z]+(:genitive)?\}$/, place);
      const [name = ''] = namesIn(placeholder);
      assert.ok(namesFor(place).includes(name), `${place} has nothing to call ${placeholder}`);
    }
  }
});

test('the placeholders are the same in both languages', () => {
  const english = new Map(catalogue.words.slice().flatMap(placesIn('en')));
  for (const [place, text] of catalogue.words.flatMap(placesIn('sv'))) {
    assert.deepEqual(namesIn(english.get(place) ?? ''), namesIn(text), place);
  }
});

function placesIn(language: string) {
  return (words: InstrumentWords) => (words.language === language ? sentencesOf(words) : []);
}

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
}

test('no stage directions, codes, statutes or loose ends are left in the sentences', () => {
  for (const [place, text] of catalogue.words.flatMap(sentencesOf)) {
    assert.doesNotMatch(text, /[()[\]/]|->|>=|\bT\d\d\b|§|\bkap\b/, place);
    assert.equal(text.trim(), text, place);
    assert.doesNotMatch(text, / {2}|\s[–-]\s/, place);
  }
});

test('what is asked ends as a sentence', () => {
  for (const { questions } of catalogue.words) {
    for (const [id, { text, help }] of Object.entries(questions)) {
      for (const sentence of [...Object.values(text), ...(help === undefined ? [] : [help])]) {
        assert.match(sentence, /[.?!]$/, id);
      }
    }
  }
});

test('a child is spoken to as "du" and never called "barnet"', () => {
  const children: readonly Audience[] = ['child-2-6', 'child-7-12', 'child-13-17'];
  for (const { language, questions } of catalogue.words) {
    for (const [id, { text }] of Object.entries(questions)) {
      for (const child of children) {
        assert.doesNotMatch(
          text[child] ?? '',
          /\b[Bb]arnet|\{child|[Tt]he child\b/,
          `${id} ${language}`,
        );
      }
    }
  }
});

/** Methods and brands that need a licence; their words are never ours. */
const licensed = new RegExp(
  `\\b(${[
    ...['BBIC', 'FREDA', 'iRiSk', 'BRA-samtal', 'SDQ', 'C?ORS', 'YCORS', 'CANS', 'FAST', 'GCP2?'],
    ...['CAST-?6', 'AUDIT', 'DUDIT', 'ASI', 'SARA', 'PATRIARK', 'KASAM', 'ESTER', 'NCFAS', 'SDM'],
    ...['Signs of Safety', 'Outcomes Star', 'Kronobarn\\w*', 'Three Houses', 'GIRFEC', 'Beardslee'],
  ].join('|')})\\b`,
);

/** All other words of the content; in the slots the methods are named, and nowhere else. */
const data: Readonly<Record<string, unknown>> = {
  ...{ impactsSv, impactsEn, interventionsSv, interventionsEn, legalSv, legalEn, needsSv, needsEn },
  ...{ profilesSv, profilesEn, safetySv, safetyEn, triangleSv, triangleEn, wheelSv, wheelEn },
  ...{ interventions, slotRolesSv, slotRolesEn, slotResultsSv, slotResultsEn },
};

test('no licensed method is named, but as an empty slot', () => {
  for (const [place, text] of everything) assert.doesNotMatch(text, licensed, place);
  for (const [name, words] of Object.entries(data)) {
    assert.doesNotMatch(JSON.stringify(words), licensed, name);
  }
});

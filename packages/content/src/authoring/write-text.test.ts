import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import {
  explainEn,
  type Audience,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
} from '@helhet/core';

import type { TextOptions } from './text-voice.js';
import { writeText } from './write-text.js';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const [sv, en] = ['sleep.sv.json', 'sleep.en.json'].map((name) => fixture(name) as InstrumentWords);
const whole: TextOptions = {
  instrument: fixture('sleep.json') as Instrument,
  words: [en!, sv!],
  rules: fixture('sleep.rules.json') as InstrumentRules,
  names: () => ({
    factors: { R02: 'Sees violence', R26: 'Worry', R35: 'Poor sleep', S21: 'Good health' },
    triggers: { T10: 'Afraid' },
  }),
  audience: null,
};

function headings(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('#'));
}

/** What is written under a heading, up to the next. */
function under(heading: string, lines: readonly string[]): readonly string[] {
  const from = lines.indexOf(heading);
  assert.notEqual(from, -1, heading);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return rest.slice(0, to === -1 ? undefined : to).filter((line) => line !== '');
}

/** The text for one audience in English. */
function textFor(audience: Audience): readonly string[] {
  return writeText({ ...whole, words: [en!], audience });
}

describe('the text of an interview', () => {
  test('has a part for each language, in it one for each audience, in it areas and questions', () => {
    const found = headings(writeText(whole));

    assert.deepEqual(
      found.filter((line) => /^#{1,3} /.test(line)),
      [
        '# Sleep / Sömnen',
        '## English',
        '### To adults',
        '### To children aged 7–12',
        '### To whoever works with the family',
        '## Svenska',
        '### Till vuxna',
        '### Till barn 7–12 år',
        '### Till den som arbetar med familjen',
      ],
    );
    assert.deepEqual(headings(textFor('adult')).slice(3), [
      '#### S01 The nights',
      '##### S01.1 How does [the child] sleep?',
      '##### S01.2 Is there a night you remember?',
      '##### S01.nights Hard nights',
      '###### S01.nights.1 What happened?',
      '###### S01.nights.2 How was [the child] then?',
      '#### S02 The siblings',
      '##### S02.1 How are things for [the sibling], 0–10?',
      '##### S02.2 How many hours does [the sibling] sleep?',
      '##### S02.homes One home at a time',
      '###### S02.homes.1 Does [the child] sleep well at [the home]?',
      '#### S03 In the end',
      '##### S03.1 What would help [the child]?',
      '##### S03.2 What is good for [the child]?',
    ]);
  });

  test('never skips a level of headings', () => {
    const levels = headings(writeText(whole)).map((line) => line.indexOf(' '));

    levels.reduce((above, level) => {
      assert.ok(level <= above + 1);
      return level;
    }, 0);
  });

  test('has only what is put to an audience', () => {
    assert.deepEqual(headings(textFor('worker')).slice(3), [
      '#### S01 The nights',
      '##### S01.1 How tired is [the child]?',
    ]);
    assert.deepEqual(headings(textFor('child-13-17')), ['# Sleep', '## English']);
  });

  test('says what the interview is about and whom it is never for', () => {
    assert.equal(
      under('## English', textFor('adult'))[0],
      'Version 1.0.0. About a child. Never for: expected child.',
    );
  });

  test('says of a question how it is answered, when it is asked, and what answers mean', () => {
    assert.deepEqual(under('##### S01.1 How does [the child] sleep?', textFor('adult')), [
      '- **Answer:** one of five steps: “Very bad”, “Bad”, “So-so”, “Good”, “Very good”',
      '- **Asked:** always',
      '- **One to one:** no',
      '- **May propose:** Poor sleep (R35) – when the answer is “Very bad” or “Bad”',
      '- **May propose:** Good health (S21) – when the answer is “Very good”',
    ]);
  });

  test('says the same rule to each audience in its own answers', () => {
    const child = textFor('child-7-12');

    assert.deepEqual(under('##### S01.1 How do you sleep?', child).slice(3), [
      '- **May propose:** Poor sleep (R35) – when the answer is “Not good”',
    ]);
    assert.deepEqual(under('##### S01.2 Is anything scary at night?', child).slice(1), [
      '- **Asked:** when the answer to “How do you sleep?” is “Not good”',
      '- **One to one:** yes, only when nobody else hears',
    ]);
  });

  test('says how a group repeats, what each one is called and what to listen for', () => {
    const adult = textFor('adult');

    assert.deepEqual(under('##### S01.nights Hard nights', adult), [
      'The questions are asked once for each one that is added.',
      'They are asked when the answer to “Is there a night you remember?” is “Yes”.',
      'Each one is called “Night [number]”.',
      'To add one: “Add a night”.',
    ]);
    assert.deepEqual(under('##### S02.homes One home at a time', adult), [
      'The questions are asked once for each home.',
      'Each one is called “[the home]”.',
    ]);
    assert.equal(
      under('###### S01.nights.1 What happened?', adult).at(-1),
      '- **Listen for:** Sees violence (R02)',
    );
    assert.ok(
      under('###### S01.nights.2 How was [the child] then?', adult).includes(
        '- **Asks that safety is seen to:** Afraid (T10) – when the answer is “Afraid”',
      ),
    );
  });

  test('says ends and limits, what ends the talk, and when an area applies', () => {
    const adult = textFor('adult');
    const [rating] = under('##### S02.1 How are things for [the sibling], 0–10?', adult);
    const [number] = under('##### S02.2 How many hours does [the sibling] sleep?', adult);

    assert.equal(rating, '- **Answer:** a whole number from 0 to 10: 0 “Very bad”, 10 “Very good”');
    assert.equal(number, '- **Answer:** a number, from 0 to 24');
    assert.equal(
      under('##### S03.1 What would help [the child]?', adult).at(-1),
      '- **Ends the talk:** what would lower the risk',
    );
    assert.deepEqual(under('#### S02 The siblings', adult), [
      'The area is taken up when the child has siblings.',
    ]);
    assert.deepEqual(under('#### S01 The nights', adult), [
      'The area is always taken up.',
      'Something in the area must have an answer before the talk is complete.',
    ]);
  });

  test('is in Swedish in its Swedish part, and takes no word for Markdown', () => {
    const lines = writeText({ ...whole, words: [sv!], audience: 'adult' });

    assert.deepEqual(under('##### S01.1 Hur sover [barnet]?', lines), [
      '- **Svar:** ett av fem steg: ”Mycket dåligt”, ”Dåligt”, ”Sådär”, ”Bra”, ”Mycket bra”',
      '- **Ställs:** alltid',
      '- **I enrum:** nej',
      '- **Stöd till den som frågar:** Låt det ta \\*tid\\*.',
      '- **Kan föreslå:** Poor sleep (R35) – när svaret är ”Mycket dåligt” eller ”Dåligt”',
      '- **Kan föreslå:** Good health (S21) – när svaret är ”Mycket bra”',
    ]);
    assert.equal(
      under('#### S01 Nätterna', lines).at(-1),
      '**Att tänka på:** Fråga om [barnet]s vanliga nätter.',
    );
  });

  test('says bands and variants of the unit in words', () => {
    const areas = whole.instrument.areas.map((area) => ({
      ...area,
      when: {
        all: [
          { fact: 'band', in: ['unborn', '0-1'] },
          { fact: 'variant', equals: 'distance' },
          { fact: 'joint', equals: false },
        ],
      } as const,
    }));
    const lines = writeText({
      ...whole,
      instrument: { ...whole.instrument, areas },
      words: [en!],
      audience: 'worker',
    });

    const { facts, bands, variants, truths } = explainEn;

    assert.equal(
      under('#### S01 The nights', lines)[0],
      `The area is taken up when ${facts.band} is ${bands.unborn} or ${bands['0-1']} and ` +
        `${facts.variant} is ${variants.distance} and ${truths.joint.notSo}.`,
    );
  });

  test('needs no rules, and says an id where words are missing', () => {
    const words = { instrument: 'sleep', language: 'en', title: '', areas: {}, questions: {} };
    const lines = writeText({ ...whole, words: [words], rules: null, audience: 'adult' });

    assert.deepEqual(headings(lines).slice(0, 5), [
      '# sleep',
      '## English',
      '### To adults',
      '#### S01 –',
      '##### S01.1 –',
    ]);
    assert.equal(
      under('###### S01.nights.2 –', lines)[0],
      '- **Answer:** one or more of: “afraid”, “ill”',
    );
  });
});

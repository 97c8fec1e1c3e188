import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { check } from './check.js';
import { readInstrument } from './read-instrument.js';

type Json = Record<string, any>;

function fixture(name: string): Json {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')) as Json;
}

/** What `check` says of the sleep instrument after some of its files were changed. */
function checked(change: (files: Record<string, Json>) => void) {
  const names = ['sleep.json', 'sleep.en.json', 'sleep.rules.json', 'sleep.sv.json'];
  const files = Object.fromEntries(names.map((name) => [name, fixture(name)]));
  change(files);
  const texts = Object.entries(files).map(([name, content]) => ({
    name,
    text: JSON.stringify(content),
  }));
  const [file, ...beside] = texts;
  return check(readInstrument({ file: file!, beside }));
}

describe('checking an instrument', () => {
  test('says that there are no faults, and which files were looked at', () => {
    assert.deepEqual(
      checked(() => undefined),
      {
        code: 0,
        lines: [
          'Checked sleep.json, sleep.en.json, sleep.rules.json, sleep.sv.json.',
          'No faults.',
        ],
      },
    );
  });

  test('says which parts there are none of', () => {
    const { code, lines } = checked((files) => {
      delete files['sleep.en.json'];
      delete files['sleep.sv.json'];
      delete files['sleep.rules.json'];
    });

    assert.equal(code, 0);
    assert.equal(lines[0], 'Checked sleep.json. No words and no rules beside it.');
  });

  test('says every fault with its place, how to mend it and its code, and counts them', () => {
    const { code, lines } = checked((files) => {
      files['sleep.json']!.areas[2].questions[0].when = { question: 'S09', answered: true };
      files['sleep.rules.json']!.rules['S01.1'][1].proposes = ['R99'];
      files['sleep.rules.json']!.rules['S01.1'][0].fires = ['T99'];
      delete files['sleep.sv.json']!.questions['S02.2'];
    });

    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'S03.1: a condition names "S09", and there is no such question. Check the spelling, or take the comparison away. (condition.question-unknown)',
      'S01.1, rule 1: there is no trigger "T99". Use a trigger that exists. (rule.trigger-unknown)',
      'S01.1, rule 2: there is no factor "R99". Use a factor that exists. (rule.factor-unknown)',
      'S02.2, sv: there is no sentence for "adult". Write one. (words.text-missing)',
      '',
      'Checked sleep.json, sleep.en.json, sleep.rules.json, sleep.sv.json.',
      '4 faults.',
    ]);
  });

  test('says what does not follow the schema of any file, and checks the rest', () => {
    const { code, lines } = checked((files) => {
      files['sleep.sv.json']!.questions['S01.1'].text.adlt = 'Hur sover barnet?';
      files['sleep.rules.json']!.rules['S01.1'][0].propose = ['R35'];
      delete files['sleep.en.json']!.questions['S02.2'];
    });

    assert.equal(code, 1);
    assert.deepEqual(lines.slice(0, 3), [
      'sleep.sv.json: questions["S01.1"].text.adlt: has no place here. Check the spelling, or take it away.',
      'sleep.rules.json: rules["S01.1"][0].propose: has no place here. Check the spelling, or take it away.',
      'S02.2, en: there is no sentence for "adult". Write one. (words.text-missing)',
    ]);
    assert.equal(lines.at(-1), '3 faults.');
  });

  test('looks no further than the file of the instrument when that is not sound', () => {
    const { code, lines } = checked((files) => {
      delete files['sleep.json']!.version;
    });

    assert.equal(code, 1);
    assert.equal(lines[0], 'sleep.json: version: is missing; it must be text.');
    assert.equal(
      lines.at(-2),
      'The rest can be checked when the file of the instrument is mended.',
    );
    assert.equal(lines.at(-1), '1 fault.');
  });

  test('tells of a file that is nothing it knows, and of what is there twice', () => {
    const { lines } = checked((files) => {
      files['sleep.old.json'] = files['sleep.json']!;
      files['sleep.swedish.json'] = files['sleep.sv.json']!;
      files['sleep.more.json'] = files['sleep.rules.json']!;
      const { language: _misspelt, ...rest } = files['sleep.en.json']!;
      files['sleep.en.json'] = { ...rest, langauge: 'en' };
    });

    assert.deepEqual(lines.slice(0, 4), [
      'sleep.en.json: is no instrument ("areas" is missing), no words ("language" is missing) and no rules ("rules" is missing).',
      'sleep.old.json: is one more instrument. Give it a name of its own.',
      'sleep.sv.json, sleep.swedish.json: words in "sv" twice; join them.',
      'sleep.rules.json, sleep.more.json: one file of rules can be read; join them.',
    ]);
  });

  test('says what must be private in an instrument of the content', () => {
    const id = 'C01.2';
    const areas = [{ id: 'C01', questions: [{ id, ask: { adult: { kind: 'text' } } }] }];
    const file = (instrument: string) => ({
      name: 'mine.json',
      text: JSON.stringify({ id: instrument, version: '1.0.0', areas }),
    });
    const saidOf = (instrument: string) =>
      check(readInstrument({ file: file(instrument), beside: [] })).lines[0];

    assert.match(saidOf('child')!, /^C01\.2: it must be private for "adult"/);
    assert.match(saidOf('mine')!, /^Checked mine\.json/);
  });

  test('passes by scripts, overlays and profiles that lie beside it', () => {
    const { code, lines } = checked((files) => {
      files['sleep.script.json'] = fixture('sleep.script.json');
      files['sleep.town.json'] = { id: 'town', version: '1.0.0', base: {}, rules: {} };
      files['sleep.short.json'] = { id: 'short', choose: {} };
    });

    assert.equal(code, 0);
    assert.equal(lines.at(-1), 'No faults.');
  });

  test('says what the file is when it is no instrument', () => {
    const [words] = [fixture('sleep.sv.json')];
    const file = { name: 'sleep.sv.json', text: JSON.stringify(words) };
    const { code, lines } = check(readInstrument({ file, beside: [] }));

    assert.equal(code, 1);
    assert.match(lines[0]!, /^sleep\.sv\.json: is words, and no instrument: "areas" is missing/);
  });
});

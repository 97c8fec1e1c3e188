import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import type { TextFile } from './parse-json.js';
import { run, type Files } from './run.js';
import { UnreadableError } from './unreadable-error.js';
import { usage } from './usage.js';

function fixture(name: string): TextFile {
  return { name, text: readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8') };
}

/** The files of the sleep instrument, and others that are given. */
function filesWith(others: Readonly<Record<string, string>> = {}): Files {
  const read = (name: string): TextFile => {
    const text = others[name];
    if (text !== undefined) return { name, text };
    if (!name.startsWith('sleep.')) throw new UnreadableError(`${name}: there is no such file.`);
    return fixture(name);
  };
  return {
    read,
    readWithBeside: (name) => ({
      file: read(name),
      beside:
        name === 'sleep.json'
          ? ['sleep.en.json', 'sleep.rules.json', 'sleep.sv.json'].map(read)
          : [],
    }),
  };
}

const bare = '{ "id": "bare", "version": "1.0.0", "areas": [] }';

describe('the tool', () => {
  test('gives its help when asked, with nothing wrong', () => {
    for (const asked of [['--help'], ['-h'], ['check', '--help']]) {
      assert.deepEqual(run(asked, filesWith()), { code: 0, lines: usage, complaints: [] });
    }
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'Say what to do.'],
    [['chek', 'sleep.json'], 'There is no command "chek".'],
    [['toString', 'sleep.json'], 'There is no command "toString".'],
    [['check'], '"check" takes an instrument, and was given 0 files.'],
    [['trace', 'sleep.json'], '"trace" takes an instrument and a script, and was given 1 file.'],
    [['check', 'sleep.json', '--language', 'sv'], '"check" takes no --language.'],
    [['trace', 'a', 'b', '--audience', 'adult'], '"trace" takes no --audience.'],
    [['text', 'sleep.json', '--audience', 'child'], 'There is no audience "child".'],
    [['text', 'sleep.json', '--all'], "Unknown option '--all'."],
    [['text', 'sleep.json', '--language'], "Option '--language <value>' argument missing."],
  ];
  for (const [given, reason] of wrong) {
    test(`called with "${given.join(' ')}" says what is wrong and how it is called`, () => {
      const { code, lines, complaints } = run(given, filesWith());

      assert.deepEqual({ code, lines }, { code: 2, lines: [] });
      assert.deepEqual(complaints, [reason, '', ...usage]);
    });
  }

  test('says in one sentence that a file is not there or is no JSON', () => {
    for (const command of ['check', 'text']) {
      assert.deepEqual(run([command, 'none.json'], filesWith()), {
        code: 2,
        lines: [],
        complaints: ['none.json: there is no such file.'],
      });
    }
    assert.deepEqual(run(['check', 'odd.json'], filesWith({ 'odd.json': '{"id":' })), {
      code: 2,
      lines: [],
      complaints: ['odd.json is not JSON: it ends too early.'],
    });
  });

  test('checks, traces and writes', () => {
    const checked = run(['check', 'sleep.json'], filesWith());
    const traced = run(['trace', 'sleep.json', 'sleep.script.json'], filesWith());
    const written = run(['text', 'sleep.json', '--language', 'en'], filesWith());

    assert.deepEqual([checked.code, checked.lines.at(-1)], [0, 'No faults.']);
    assert.deepEqual([traced.code, traced.lines[0]], [0, 'sleep 1.0.0 in "sv", put to adult']);
    assert.deepEqual([written.code, written.lines[0]], [0, '# Sleep']);
  });

  test('takes Swedish to trace in when no language is named, else what there is, else ids', () => {
    const script = '{ "audience": "adult", "steps": [] }';
    const files = filesWith({ 'bare.json': bare, 'bare.script.json': script });
    const [named] = run(
      ['trace', 'sleep.json', 'sleep.script.json', '--language', 'en'],
      files,
    ).lines;
    const [without] = run(['trace', 'bare.json', 'bare.script.json'], files).lines;

    assert.equal(named, 'sleep 1.0.0 in "en", put to adult');
    assert.equal(without, 'bare 1.0.0 in "en", put to adult');
  });

  test('says which languages there are when the one named is not among them', () => {
    for (const given of [
      ['text', 'sleep.json', '--language', 'fi'],
      ['trace', 'sleep.json', 'sleep.script.json', '--language', 'fi'],
    ]) {
      assert.deepEqual(run(given, filesWith()), {
        code: 2,
        lines: [],
        complaints: [
          'sleep.json: there are no words in "fi" beside it. There are words in "en", "sv".',
        ],
      });
    }
    assert.deepEqual(run(['text', 'bare.json'], filesWith({ 'bare.json': bare })).complaints, [
      'bare.json: there are no words beside it.',
    ]);
  });

  test('says where a script is wrong', () => {
    const files = filesWith({ 'odd.json': '{ "audience": "adult", "steps": [{}] }' });
    const { code, complaints } = run(['trace', 'sleep.json', 'odd.json'], files);

    assert.equal(code, 2);
    assert.match(complaints[0]!, /^odd\.json: steps\[0\]: must be /);
  });

  test('does what it can without a file that is not sound, and says so', () => {
    const files = filesWith({ 'sleep.rules.json': '{ "instrument": "sleep", "rules": {} }' });
    const { code, lines, complaints } = run(['text', 'sleep.json'], files);

    assert.equal(code, 1);
    assert.equal(lines[0], '# Sleep / Sömnen');
    assert.deepEqual(complaints, ['sleep.rules.json: version: is missing; it must be text.']);
  });

  test('writes nothing of an instrument that is not sound', () => {
    const files = filesWith({ 'odd.json': '{ "areas": [] }' });

    assert.deepEqual(run(['text', 'odd.json'], files), {
      code: 1,
      lines: [],
      complaints: [
        'odd.json: id: is missing; it must be text.',
        'odd.json: version: is missing; it must be text.',
      ],
    });
  });
});

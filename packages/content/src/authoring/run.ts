import type { Instrument, InstrumentRules, InstrumentWords, Language } from '@helhet/core';

import { check } from './check.js';
import { exitCodes, type CommandResult } from './command-result.js';
import { parseJson, type TextFile } from './parse-json.js';
import { readArguments, type Command } from './read-arguments.js';
import { readInstrument, type InstrumentTexts, type ReadInstrument } from './read-instrument.js';
import { readScript } from './read-script.js';
import { ruleNamesIn } from './rule-names.js';
import { trace } from './trace.js';
import { writeText } from './write-text.js';
import { UnreadableError } from './unreadable-error.js';
import { usage } from './usage.js';

/** What the tool reads from. @internal */
export interface Files {
  /** Reads a file. @throws {@link UnreadableError} when it cannot be read. */
  read(path: string): TextFile;
  /** Reads a file and those beside it that are named after it, such as `child.sv.json`. */
  readWithBeside(path: string): InstrumentTexts;
}

/** What to print, and how to end. @internal */
export interface RunResult extends CommandResult {
  /** What to print for whoever called, apart from what was asked for. */
  readonly complaints: readonly string[];
}

/**
 * Does what the arguments ask for.
 *
 * @internal
 */
export function run(given: readonly string[], files: Files): RunResult {
  const command = readArguments(given);
  try {
    return runCommand(command, files);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return wrongly([error.message]);
  }
}

function wrongly(complaints: readonly string[]): RunResult {
  return { code: exitCodes.wrongUsage, lines: [], complaints };
}

function runCommand(command: Command, files: Files): RunResult {
  switch (command.name) {
    case 'help':
      return { code: exitCodes.done, lines: usage, complaints: [] };
    case 'wrong':
      return wrongly([command.reason, '', ...usage]);
    case 'check':
      return { ...check(readInstrument(files.readWithBeside(command.file))), complaints: [] };
    case 'trace':
      return runTrace(command, files);
    case 'text':
      return runText(command, files);
  }
}

function runTrace(
  { file, script: path, language }: Extract<Command, { readonly name: 'trace' }>,
  files: Files,
): RunResult {
  const read = readInstrument(files.readWithBeside(file));
  const scriptFile = files.read(path);
  const { script, problems } = readScript(parseJson(scriptFile));
  if (problems) return wrongly(problems.map((problem) => `${scriptFile.name}: ${problem}`));
  if (!read.instrument) return faulty(read);
  const words = wordsFor(read, read.instrument, language);
  if (!words) return noWordsIn(language, read);
  const names = ruleNamesIn(words.language);
  const options = { instrument: read.instrument, words, rules: rulesOf(read), names };
  return done(read, trace(options, script));
}

function runText(
  { file, language, audience }: Extract<Command, { readonly name: 'text' }>,
  files: Files,
): RunResult {
  const read = readInstrument(files.readWithBeside(file));
  const { instrument } = read;
  if (!instrument) return faulty(read);
  const words = wordsOf(read).filter((one) => language === null || one.language === language);
  if (words.length === 0) return noWordsIn(language, read);
  return done(
    read,
    writeText({ instrument, words, rules: rulesOf(read), names: ruleNamesIn, audience }),
  );
}

/** The words of this instrument; a file of another's words is a fault that `check` tells of. */
function wordsOf({ instrument, words }: ReadInstrument): readonly InstrumentWords[] {
  return words.filter((one) => one.instrument === instrument?.id);
}

function rulesOf({ instrument, rules }: ReadInstrument): InstrumentRules | null {
  return rules?.instrument === instrument?.id ? rules : null;
}

/** What was asked for; and the faults of the files, which it was made without. */
function done({ problems }: ReadInstrument, lines: readonly string[]): RunResult {
  return problems.length === 0
    ? { code: exitCodes.done, lines, complaints: [] }
    : { code: exitCodes.faulty, lines, complaints: problems };
}

function faulty({ problems }: ReadInstrument): RunResult {
  return { code: exitCodes.faulty, lines: [], complaints: problems };
}

function noWordsIn(language: Language | null, read: ReadInstrument): RunResult {
  const { name, problems } = read;
  const wanted = language === null ? 'no words' : `no words in "${language}"`;
  const there = wordsOf(read)
    .map((one) => `"${one.language}"`)
    .join(', ');
  const hint = there === '' ? '' : ` There are words in ${there}.`;
  return wrongly([...problems, `${name}: there are ${wanted} beside it.${hint}`]);
}

/** The words in a language; without one the Swedish, else the first, else none at all: ids say enough. */
function wordsFor(
  read: ReadInstrument,
  { id }: Instrument,
  language: Language | null,
): InstrumentWords | undefined {
  const words = wordsOf(read);
  const chosen = words.find((one) => one.language === (language ?? 'sv'));
  if (chosen || language !== null) return chosen;
  return words[0] ?? { instrument: id, language: 'en', title: id, areas: {}, questions: {} };
}

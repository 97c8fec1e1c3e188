import { parseArgs } from 'node:util';

import { audiences, type Audience, type Language } from '@helhet/core';

/** What the tool was asked to do. @internal */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'check'; readonly file: string }
  | {
      readonly name: 'trace';
      readonly file: string;
      readonly script: string;
      readonly language: Language | null;
    }
  | {
      readonly name: 'text';
      readonly file: string;
      readonly language: Language | null;
      readonly audience: Audience | null;
    }
  | { readonly name: 'wrong'; readonly reason: string };

/** The files and options each command takes. */
const takes = {
  check: { files: ['an instrument'], options: [] },
  trace: { files: ['an instrument', 'a script'], options: ['language'] },
  text: { files: ['an instrument'], options: ['language', 'audience'] },
} as const;

const options = {
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  audience: { type: 'string' },
} as const;

/**
 * Reads the arguments of a call; what is wrong with them comes out as a sentence.
 *
 * @internal
 */
export function readArguments(given: readonly string[]): Command {
  let read;
  try {
    read = parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split(/(?<=\.)\s/) : [];
    return { name: 'wrong', reason: reason.replace(/\.?$/, '.') };
  }
  const [name, ...files] = read.positionals;
  const { help = false, ...chosen } = read.values;
  if (help) return { name: 'help' };
  if (name === undefined) return { name: 'wrong', reason: 'Say what to do.' };
  if (!isCommandName(name)) return { name: 'wrong', reason: `There is no command "${name}".` };
  const reason = findMistake(name, files, chosen);
  if (reason !== null) return { name: 'wrong', reason };
  const [file = '', script = ''] = files;
  const { language = null, audience = null } = chosen;
  switch (name) {
    case 'check':
      return { name, file };
    case 'trace':
      return { name, file, script, language };
    case 'text':
      return { name, file, language, audience: audience as Audience | null };
  }
}

function isCommandName(name: string): name is keyof typeof takes {
  return Object.hasOwn(takes, name);
}

function findMistake(
  name: keyof typeof takes,
  files: readonly string[],
  chosen: { readonly language?: string; readonly audience?: string },
): string | null {
  const wanted = takes[name];
  if (files.length !== wanted.files.length) {
    const counted = files.length === 1 ? '1 file' : `${files.length} files`;
    return `"${name}" takes ${wanted.files.join(' and ')}, and was given ${counted}.`;
  }
  const taken: readonly string[] = wanted.options;
  const stray = Object.keys(chosen).find((option) => !taken.includes(option));
  if (stray !== undefined) return `"${name}" takes no --${stray}.`;
  const known: readonly string[] = audiences;
  if (chosen.audience !== undefined && !known.includes(chosen.audience)) {
    return `There is no audience "${chosen.audience}".`;
  }
  return null;
}

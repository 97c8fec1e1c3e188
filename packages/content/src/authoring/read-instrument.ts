import type { Instrument, InstrumentRules, InstrumentWords } from '@helhet/core';
import {
  instrumentRulesSchema,
  instrumentSchema,
  instrumentWordsSchema,
} from '@helhet/core/schema';

import { flatIssues } from './flat-issues.js';
import { parseJson, type TextFile } from './parse-json.js';
import { recogniseFile, sayUnrecognised, type FileKind } from './recognise-file.js';
import { saySchemaIssue } from './say-schema-issue.js';
import type { Schema } from './schema-issue.js';

/** The file of an instrument and those beside it. @internal */
export interface InstrumentTexts {
  readonly file: TextFile;
  /** Files in the same folder named after it, such as `child.sv.json` beside `child.json`, in order. */
  readonly beside: readonly TextFile[];
}

/** What was read of an instrument, and what was wrong with the files. @internal */
export interface ReadInstrument {
  /** The name of its file. */
  readonly name: string;
  /** `null` when its file does not follow the schema. */
  readonly instrument: Instrument | null;
  /** Those that follow the schema, in the order of their files. */
  readonly words: readonly InstrumentWords[];
  readonly rules: InstrumentRules | null;
  /** What each file is; those that are nothing the tool knows are left out. */
  readonly files: readonly { readonly name: string; readonly kind: FileKind }[];
  /** A line for each thing that is wrong with a file, with the file's name first. */
  readonly problems: readonly string[];
}

interface JsonFile {
  readonly name: string;
  readonly content: unknown;
  readonly kind: FileKind | null;
}

/**
 * Reads an instrument, its words and its rules, and finds what does not follow the schemas.
 *
 * @throws {@link UnreadableError} when a file is not JSON.
 * @internal
 */
export function readInstrument({ file, beside }: InstrumentTexts): ReadInstrument {
  const problems: string[] = [];
  const [own, ...others] = [file, ...beside].map((text): JsonFile => {
    const content = parseJson(text);
    return { name: text.name, content, kind: recogniseFile(content) };
  });
  const follow = <T>({ name, content }: JsonFile, schema: Schema<T>): T[] => {
    const read = schema.safeParse(content);
    if (read.success) return [read.data];
    const issues = flatIssues(read.error.issues, content);
    problems.push(
      ...issues.flatMap((issue) =>
        saySchemaIssue(issue, content).map((said) => `${name}: ${said}`),
      ),
    );
    return [];
  };

  if (own && own.kind !== 'instrument') problems.push(sayNoInstrument(own));
  const [instrument = null] = own?.kind === 'instrument' ? follow(own, instrumentSchema) : [];
  const words = others
    .filter(({ kind }) => kind === 'words')
    .flatMap((one) => follow(one, instrumentWordsSchema));
  const rules = others
    .filter(({ kind }) => kind === 'rules')
    .flatMap((one) => follow(one, instrumentRulesSchema));
  for (const { name, kind } of others) {
    if (kind === null) problems.push(`${name}: ${sayUnrecognised()}`);
    if (kind === 'instrument') {
      problems.push(`${name}: is one more instrument. Give it a name of its own.`);
    }
  }
  problems.push(...sayTwice(words, others));
  if (rules.length > 1) {
    problems.push(`${namesOf(others, 'rules')}: one file of rules can be read; join them.`);
  }
  return {
    name: file.name,
    instrument,
    words,
    rules: rules[0] ?? null,
    files: [own, ...others].flatMap((one) =>
      one?.kind ? [{ name: one.name, kind: one.kind }] : [],
    ),
    problems,
  };
}

function sayNoInstrument({ name, kind }: JsonFile): string {
  if (kind === null) return `${name}: ${sayUnrecognised()}`;
  const what = kind === 'words' || kind === 'rules' ? kind : `a file of ${kind}`;
  return `${name}: is ${what}, and no instrument: "areas" is missing. Name the instrument’s file.`;
}

function sayTwice(words: readonly InstrumentWords[], files: readonly JsonFile[]): string[] {
  const languages = words.map(({ language }) => language);
  const twice = new Set(languages.filter((one, index) => languages.indexOf(one) !== index));
  return [...twice].map((language) => {
    const named = files.filter(
      ({ kind, content }) => kind === 'words' && (content as InstrumentWords).language === language,
    );
    return `${named.map(({ name }) => name).join(', ')}: words in "${language}" twice; join them.`;
  });
}

function namesOf(files: readonly JsonFile[], wanted: FileKind): string {
  return files
    .filter(({ kind }) => kind === wanted)
    .map(({ name }) => name)
    .join(', ');
}

import { idAround, sayPath, valueAt } from './json-path.js';
import type { SchemaIssue } from './schema-issue.js';

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formOfCondition =
  'write "all", "any" or "not", or "question" or "fact" with one of ' +
  '"answered", "equals", "in", "atLeast" and "atMost" ("state" too for a question).';

/**
 * Says what a schema found wrong, a line for each thing: where, inside what, and one plain sentence.
 *
 * @param issue - Made flat by {@link flatIssues}.
 * @param json - The whole file.
 * @internal
 */
export function saySchemaIssue(issue: SchemaIssue, json: unknown): readonly string[] {
  const { path, keys } = issue;
  if (keys) {
    return keys.map((key) => {
      const sentence = 'has no place here. Check the spelling, or take it away.';
      return sayAt([...path, key], json, sentence);
    });
  }
  return [sayAt(path, json, sayIssue(issue, valueAt(json, path)))];
}

function sayAt(path: SchemaIssue['path'], json: unknown, sentence: string): string {
  const id = idAround(json, path.slice(0, -1));
  const place = path.length === 0 ? 'the whole file' : sayPath(path);
  return `${place}${id === null ? '' : ` (in ${id})`}: ${sentence}`;
}

function sayIssue(issue: SchemaIssue, value: unknown): string {
  const { code, values, errors, expected } = issue;
  if (errors) return sayForms(issue, value);
  if (values) return `${isOrMust(value)} be one of ${values.map(quote).join(', ')}${andIs(value)}.`;
  if (code === 'invalid_type') {
    return `${isOrMust(value)} be ${wordFor(expected)}${andIs(value)}.`;
  }
  if (code === 'too_small') return 'needs at least one.';
  return `cannot be read (${code}).`;
}

/** Fits none of several forms, none of them nearer than another. */
function sayForms({ path, errors = [] }: SchemaIssue, value: unknown): string {
  const types = new Set(
    errors.flatMap((issues) =>
      issues.flatMap(({ path: within, expected }) => (within.length === 0 ? [expected] : [])),
    ),
  );
  // No form has this tag at all.
  if (errors.length === 0) {
    return value === undefined ? 'is missing.' : `cannot be ${sayValue(value)}.`;
  }
  const isOnlyType = errors.every((issues) => issues.every((issue) => issue.path.length === 0));
  if (path.includes('when') && !(isOnlyType && types.size > 1)) {
    return `${value === undefined ? 'is missing' : 'is no condition'}: ${formOfCondition}`;
  }
  return `${isOrMust(value)} be ${[...types].map(wordFor).join(' or ')}${andIs(value)}.`;
}

function isOrMust(value: unknown): string {
  return value === undefined ? 'is missing; it must' : 'must';
}

function andIs(value: unknown): string {
  return value === undefined ? '' : `, and is ${sayValue(value)}`;
}

function sayValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : quote(value);
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

function wordFor(type: unknown): string {
  return typeWords[String(type)] ?? String(type);
}

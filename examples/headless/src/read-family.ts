import { readdir, readFile } from 'node:fs/promises';

import { findFamilyIssues, type Family } from '@helhet/core';
import { familySchema } from '@helhet/core/schema';

const folder = new URL('../../../test/families/', import.meta.url);

/** A family file that cannot be used; the message is one sentence for whoever called. */
export class FamilyFileError extends Error {
  override readonly name = 'FamilyFileError';
}

/**
 * Reads a family of the test families by name.
 *
 * @throws FamilyFileError when there is no such file, or it holds no sound family.
 */
export async function readFamily(name: string, on: string): Promise<Family> {
  const text = await readFile(new URL(`${name}.json`, folder), 'utf8').catch(() => null);
  if (text === null || !/^[\w-]+$/.test(name)) {
    throw new FamilyFileError(
      `There is no family "${name}"; choose one of ${(await familyNames()).join(', ')}.`,
    );
  }
  const parsed = familySchema.safeParse(parseJson(text, name));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new FamilyFileError(`The family file "${name}" is wrong at "${place}"; mend it there.`);
  }
  const [issue] = findFamilyIssues(parsed.data, on);
  if (issue) {
    const where = Object.entries(issue.where).map(([key, id]) => `${key} "${id}"`);
    throw new FamilyFileError(
      `The family file "${name}" has ${issue.code} at ${where.join(', ')}; mend it there.`,
    );
  }
  return parsed.data;
}

async function familyNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FamilyFileError(`The family file "${name}" is no JSON; mend it or write it anew.`);
  }
}

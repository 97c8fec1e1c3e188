import { readFileSync } from 'node:fs';

import { findFiles } from '../find-files.mjs';

const isSource = (path) => path.endsWith('.ts') && !path.endsWith('.test.ts');

/** The sentences of a doc comment: no stars, no tags, and no word of where the demand comes from. */
function sentencesOf(comment) {
  return comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/^@\w+.*$/gm, '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s*Source: [^\n]*/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter(Boolean);
}

/**
 * Finds what the doc comment of an exported machine says, by paragraph.
 *
 * @throws Error when no source below `folder` exports it with a doc comment.
 */
export function readSummary(exportName, folder) {
  const pattern = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*export const ${exportName}\b`);
  for (const path of findFiles(folder, isSource)) {
    const comment = pattern.exec(readFileSync(path, 'utf8'))?.[1];
    if (comment) return sentencesOf(comment);
  }
  throw new Error(`No file in ${folder} exports "${exportName}" with a doc comment: write one.`);
}

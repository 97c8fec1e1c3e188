import { findJsonFault } from './find-json-fault.js';
import { UnreadableError } from './unreadable-error.js';

/** A file as it was read. @internal */
export interface TextFile {
  /** Its name, without folders. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file's JSON.
 *
 * @throws {@link UnreadableError} naming the file and where to look.
 * @internal
 */
export function parseJson({ name, text }: TextFile): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableError(`${name} is not JSON: ${sayWhere(json)}.`);
  }
}

function sayWhere(json: string): string {
  if (json.trim() === '') return 'it is empty';
  const at = findJsonFault(json) ?? 0;
  if (at >= json.trimEnd().length) return 'it ends too early';
  const before = json.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `look at line ${before.length}, column ${column}`;
}

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
 * @throws {@link UnreadableError} naming the file and, where it can be told, the line.
 * @internal
 */
export function parseJson({ name, text }: TextFile): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new UnreadableError(`${name} is not JSON${sayLine(text, reason)}.`);
  }
}

/** Says the line of a position that the engine's message names; nothing when it names none. */
function sayLine(text: string, reason: string): string {
  if (text.trim() === '') return ': it is empty';
  if (/end of JSON/.test(reason)) return ': it ends too early';
  const [, position] = /at position (\d+)/.exec(reason) ?? [];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `: look at line ${before.length}, column ${column}`;
}

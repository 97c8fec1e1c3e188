/**
 * Something that keeps the tool from doing what it was asked: told in one plain sentence, with the file's name.
 *
 * @internal
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

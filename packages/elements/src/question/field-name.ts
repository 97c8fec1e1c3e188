/**
 * Creates a name of no meaning for a field, so that a browser neither fills it in nor remembers it.
 *
 * @internal
 */
export function createFieldName(): string {
  return `f${Math.random().toString(36).slice(2, 10)}`;
}

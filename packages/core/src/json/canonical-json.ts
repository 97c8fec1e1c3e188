/**
 * Writes a value as JSON with the keys of every object in one order, so that equal values give
 * equal text. Members that are `undefined` are left out, as JSON does.
 *
 * @public
 */
export function canonicalJson(value: unknown): string {
  // What JSON cannot say, such as `undefined`, is written as null.
  const text = JSON.stringify(value, sortKeys) as string | undefined;
  return text ?? 'null';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const source = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(source)
      .sort()
      .map((key) => [key, source[key]]),
  );
}

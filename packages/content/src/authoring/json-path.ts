/** Where something stands in JSON, from the outside in. @internal */
export type JsonPath = readonly PropertyKey[];

/**
 * Says a path as it is written in code, such as `areas[0].questions["C01.2"].text`; empty for the whole file.
 *
 * @internal
 */
export function sayPath(path: JsonPath): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** Finds what stands at a path, or `undefined` when nothing does. @internal */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    json,
  );
}

/** Finds the id of the innermost thing round a path that has one, or `null`. @internal */
export function idAround(json: unknown, path: JsonPath): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const id = valueAt(json, [...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Fails a check, saying what was found. */
export function fail(what: string, found: readonly unknown[]): never {
  throw new Error(`${what}: ${found.map((one) => JSON.stringify(one)).join(', ')}`);
}

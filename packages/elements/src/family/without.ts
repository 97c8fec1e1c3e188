/** Copies an object without one of its optional entries: absent is not the same as empty. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: undefined extends Whole[Key] ? Key : never,
): Whole {
  const { [key]: _left, ...rest } = whole;
  return rest as Whole;
}

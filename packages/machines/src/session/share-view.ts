/**
 * Gives the earlier view when the new one has the same members, so that what did not change is the same object.
 */
export function shareView<T extends object>(before: T | null, after: T): T {
  if (!before) return after;
  const names = Object.keys(after) as (keyof T)[];
  const same =
    names.length === Object.keys(before).length &&
    names.every((name) => Object.is(before[name], after[name]));
  return same ? before : after;
}

/** Gives the list as it was when nothing in it has changed, so that whoever draws it need not look again. */
export function sameOr(
  before: readonly string[] | undefined,
  now: readonly string[],
): readonly string[] {
  const isSame =
    before?.length === now.length && before.every((value, index) => value === now[index]);
  return isSame ? before : now;
}

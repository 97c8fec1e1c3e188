/**
 * The screens someone has come to in a turn, in the order they came there, and where they are among them:
 * -1 is before the first, and one past the last is the end.
 *
 * @internal
 */
export interface Path {
  readonly seen: readonly string[];
  readonly at: number;
}

/** Nothing seen yet. @internal */
export const beginning: Path = { seen: [], at: -1 };

/**
 * Goes to the next screen, or to the end when there is none.
 *
 * What has come between where someone is and where they went before is shown first; then where they went
 * before; then what has not been seen, from here on and at last from the first.
 *
 * @internal
 */
export function goOn({ seen, at }: Path, order: readonly string[]): Path {
  const here = seen[at];
  const after = seen[at + 1];
  const from = here === undefined ? 0 : order.indexOf(here) + 1;
  const known = after === undefined ? -1 : order.indexOf(after);
  const isUnseen = (id: string): boolean => !seen.includes(id);
  const between = order.slice(from, known < from ? undefined : known).find(isUnseen);
  const next = between ?? (after === undefined ? order.find(isUnseen) : undefined);
  if (next === undefined) return { seen, at: at + 1 };
  return { seen: [...seen.slice(0, at + 1), next, ...seen.slice(at + 1)], at: at + 1 };
}

/**
 * Goes to the screen before; before the first there is nothing.
 *
 * @internal
 */
export function goBack({ seen, at }: Path): Path {
  return { seen, at: Math.max(at - 1, -1) };
}

/**
 * Forgets a screen, as if it had not been seen. Whoever is there is led on.
 *
 * @internal
 */
export function forget(path: Path, id: string, order: readonly string[]): Path {
  return keep(path, (other) => other !== id, order);
}

/**
 * Forgets the screens that are no longer there. Whoever is at one of them is led on.
 *
 * @internal
 */
export function keepTo(path: Path, order: readonly string[]): Path {
  const there = new Set(order);
  return keep(path, (id) => there.has(id), order);
}

function keep(path: Path, isKept: (id: string) => boolean, order: readonly string[]): Path {
  const { at } = path;
  const seen = path.seen.filter(isKept);
  if (seen.length === path.seen.length) return path;
  const before = path.seen.slice(0, Math.max(at, 0)).filter(isKept).length;
  const here = path.seen[at];
  if (here === undefined) return { seen, at: at < 0 ? -1 : seen.length };
  return isKept(here) ? { seen, at: before } : goOn({ seen, at: before - 1 }, order);
}

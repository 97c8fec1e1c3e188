/** One of some things, by a number of any size; there must be something to choose from. */
export function picked<T>(all: readonly T[], choice: number): T {
  if (all.length === 0) throw new Error('There is nothing to choose from.');
  return all[choice % all.length] as T;
}

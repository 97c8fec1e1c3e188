import type { PersistentMap } from '../event/persistent-map.js';

/** A value with its persistent maps as sorted entries, so that two can be compared. */
export function plain(value: unknown): unknown {
  if (isPersistentMap(value)) {
    return [...value.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner)]);
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function isPersistentMap(value: unknown): value is PersistentMap<unknown> {
  return typeof value === 'object' && value !== null && 'entries' in value && 'delete' in value;
}

import type { Actor } from '@helhet/core';

/** What a worker is called on screen. */
export function workerName({ id, name }: Actor): string {
  return name ?? id;
}

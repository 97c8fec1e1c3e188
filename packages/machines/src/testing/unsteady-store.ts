import type { AssessmentEvent } from '@helhet/core';

import type { EventStore } from '../ports/event-store.js';

/**
 * How a store takes the next batch.
 *
 * - `throws`: before it gives a promise at all.
 * - `keeps-half`: some of the batch is durable, and then it fails.
 * - `keeps-and-fails`: everything is durable, but the word of it is lost.
 * - `hangs`: never answers, but may be let go with {@link UnsteadyStore.letGo}.
 */
export type StoreMood = 'works' | 'rejects' | 'throws' | 'hangs' | 'keeps-half' | 'keeps-and-fails';

/** A host's store that can be told how to behave. */
export interface UnsteadyStore extends EventStore {
  mood: StoreMood;
  loadMood: 'works' | 'rejects' | 'throws' | 'hangs';
  /** Every batch that was tried, by event id. */
  readonly batches: readonly (readonly string[])[];
  /** What is durable, each event once, in the order it came. */
  readonly kept: readonly AssessmentEvent[];
  /** How many batches or loads were given up on by the one who asked. */
  readonly aborted: number;
  /** Answers everything that hangs, as a slow store does. */
  letGo(): void;
  /** Puts something there that no session wrote. */
  plant(...events: readonly unknown[]): void;
}

/** What an unsteady store says when it fails; hosts' own words may hold anything. */
export const storeFailure = 'the store is full';

export function createUnsteadyStore(): UnsteadyStore {
  const kept = new Map<string, AssessmentEvent>();
  const planted: unknown[] = [];
  const batches: string[][] = [];
  const hanging: (() => void)[] = [];
  let aborted = 0;

  const keep = (events: readonly AssessmentEvent[]): void => {
    for (const event of events) {
      // A store keeps text, not the objects of whoever wrote it.
      const copy = JSON.parse(JSON.stringify(event)) as AssessmentEvent;
      if (!kept.has(event.id)) kept.set(event.id, copy);
    }
  };
  const answersLater = <T>(signal: AbortSignal, answer: () => T): Promise<T> => {
    signal.addEventListener('abort', () => (aborted += 1));
    return new Promise((resolve) => hanging.push(() => resolve(answer())));
  };

  return {
    mood: 'works',
    loadMood: 'works',
    load(_caseRef, signal) {
      const log = (): AssessmentEvent[] => [...kept.values(), ...planted] as AssessmentEvent[];
      if (this.loadMood === 'throws') throw new Error(storeFailure);
      if (this.loadMood === 'rejects') return Promise.reject(new Error(storeFailure));
      return this.loadMood === 'hangs' ? answersLater(signal, log) : Promise.resolve(log());
    },
    append(_caseRef, events, signal) {
      batches.push(events.map((event) => event.id));
      switch (this.mood) {
        case 'throws':
          throw new Error(storeFailure);
        case 'rejects':
          return Promise.reject(new Error(storeFailure));
        case 'hangs':
          return answersLater(signal, () => keep(events));
        case 'keeps-half':
          keep(events.slice(0, Math.ceil(events.length / 2)));
          return Promise.reject(new Error(storeFailure));
        case 'keeps-and-fails':
          keep(events);
          return Promise.reject(new Error(storeFailure));
        case 'works':
          keep(events);
          return Promise.resolve();
      }
    },
    letGo() {
      for (const answer of hanging.splice(0)) answer();
    },
    plant: (...events) => {
      planted.push(...events);
    },
    get batches() {
      return batches;
    },
    get kept() {
      return [...kept.values()];
    },
    get aborted() {
      return aborted;
    },
  };
}

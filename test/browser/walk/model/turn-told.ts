import type { Outline, QuestionKey } from '@helhet/core';

import type { Hand } from './hand.js';

/** One turn with the screen, as whoever handed it over would expect it: what had an answer is not asked again. */
export class TurnTold {
  readonly #met = new Set<QuestionKey>();
  readonly #open = new Set<QuestionKey>();

  /** What is asked in the turn, now that this is there. */
  open({ questions }: Outline, { talk, refused, kept }: Hand): ReadonlySet<QuestionKey> {
    for (const [key, { kind }] of questions.entries()) {
      if (this.#met.has(key)) continue;
      this.#met.add(key);
      const state = talk.answers.get(key)?.current?.given.state ?? 'not-asked';
      const isUnsaid = state === 'not-asked' || state === 'deferred';
      const isWaiting = refused.has(key) || kept.has(key);
      if (isUnsaid && !isWaiting && kind.kind !== 'observation') this.#open.add(key);
    }
    return new Set([...this.#open].filter((key) => questions.has(key)));
  }
}

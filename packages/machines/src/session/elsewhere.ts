import type { Interview, InterviewWriter } from '@helhet/core';

import type { CaseLog } from './case-log.js';
import type { WrittenElsewhere } from './interview-session.js';

/** Tells whether an interview is written on another device; the same object while it is the same. */
export class Elsewhere {
  readonly #log: CaseLog;
  #writer: InterviewWriter | null = null;
  #told: WrittenElsewhere | null = null;

  constructor(log: CaseLog) {
    this.#log = log;
  }

  of({ writer }: Interview): WrittenElsewhere | null {
    if (writer === this.#writer) return this.#told;
    const { device, actor, at } = writer;
    const self = actor.id === this.#log.actor.id;
    this.#writer = writer;
    this.#told = device === this.#log.device ? null : { by: actor, since: at, self };
    return this.#told;
  }
}

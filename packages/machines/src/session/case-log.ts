import {
  applyEvent,
  emptyAssessment,
  foldEvents,
  readEvent,
  type Actor,
  type Assessment,
  type AssessmentEvent,
  type CatalogueRef,
  type EventPayloads,
  type EventType,
} from '@helhet/core';

import type { Clock } from '../ports/clock.js';
import type { Ids } from '../ports/ids.js';

/** What stamps an event. */
export interface Stamp {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * The log of one case as one device knows it: stamps events, folds them, and knows which are not yet durable.
 */
export class CaseLog {
  readonly device: string;
  assessment: Assessment = emptyAssessment;
  readonly #stamp: Stamp;
  #unsaved: AssessmentEvent[] = [];
  /** Everything that was made here, durable or not. */
  readonly #made: AssessmentEvent[] = [];
  #lastAt = '';
  #lastSeq = 0;

  constructor(stamp: Stamp) {
    this.#stamp = stamp;
    this.device = stamp.ids.create();
  }

  /** Who does what is done here. */
  get actor(): Actor {
    return this.#stamp.actor;
  }

  /** What is not yet durable, oldest first. */
  get unsaved(): readonly AssessmentEvent[] {
    return this.#unsaved;
  }

  /**
   * Takes what the host had, calling `visit` ahead of each event in canonical order, when everything before
   * it has been folded.
   */
  replay(events: readonly unknown[], visit: (event: AssessmentEvent) => void): void {
    this.assessment = foldEvents(events, (event, before) => {
      this.assessment = before;
      this.#lastSeq = Math.max(this.#lastSeq, event.seq);
      visit(event);
    });
    this.#lastAt = this.assessment.last?.at ?? '';
  }

  /** Puts what was made here together with what a store gives now; `null` when the store has lost something. */
  withOwn(events: readonly unknown[]): readonly unknown[] | null {
    const all = [...events, ...this.#made];
    const ids = new Set(all.map((event) => (event as { readonly id?: unknown } | null)?.id));
    const known = [...this.assessment.eventIds.entries()];
    return known.every(([id]) => ids.has(id)) ? all : null;
  }

  /** Makes an event of now; it has not happened before {@link take} takes it. `null` when nobody could read it. */
  make<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    catalogue: CatalogueRef | null,
  ): AssessmentEvent | null {
    const { actor, clock, ids } = this.#stamp;
    const now = new Date(clock.now()).toISOString();
    const event = {
      id: ids.create(),
      at: now > this.#lastAt ? now : this.#lastAt,
      actor,
      device: this.device,
      seq: this.#lastSeq + 1,
      type,
      payload: copyOf(payload),
      catalogue,
    };
    return readEvent(event);
  }

  /** Lets an event have happened. */
  take(event: AssessmentEvent): void {
    this.#lastAt = event.at;
    this.#lastSeq = event.seq;
    this.assessment = applyEvent(this.assessment, event);
    this.#unsaved.push(event);
    this.#made.push(event);
  }

  /** Forgets that these were not durable. */
  markSaved(events: readonly AssessmentEvent[]): void {
    const saved = new Set(events);
    this.#unsaved = this.#unsaved.filter((event) => !saved.has(event));
  }
}

/** What a host hands over, as the log keeps it: JSON, and nobody else's to change. `null` when it is no JSON. */
function copyOf(payload: object): unknown {
  try {
    return JSON.parse(JSON.stringify(payload)) as unknown;
  } catch {
    return null;
  }
}

import type { AssessmentEvent } from '@helhet/core';
import type { EventStore } from '@helhet/machines';

/** The host's store, the same for every device: keeps each event once, in the order it arrived. */
export class SharedStore implements EventStore {
  readonly #kept = new Map<string, string>();

  /** Everything that is durable, as text would give it back. */
  get events(): readonly AssessmentEvent[] {
    return this.since(0);
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What has arrived after the first so many. */
  since(count: number): readonly AssessmentEvent[] {
    return [...this.#kept.values()].slice(count).map((text) => JSON.parse(text) as AssessmentEvent);
  }

  load(): Promise<readonly AssessmentEvent[]> {
    return Promise.resolve(this.events);
  }

  append(_caseRef: string, events: readonly AssessmentEvent[]): Promise<void> {
    for (const event of events) {
      if (!this.#kept.has(event.id)) this.#kept.set(event.id, JSON.stringify(event));
    }
    return Promise.resolve();
  }
}

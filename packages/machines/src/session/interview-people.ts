import { peopleNeeded, type Family, type Interview, type Person, type Unit } from '@helhet/core';

import type { Flow } from '../interview/flow-of.js';

/**
 * The people to choose among in an interview: the whole family while the worker holds the screen; those that are needed
 * while the respondent does. The same list while nothing about it changes. Source: DOMAIN C.2 (R6).
 */
export class InterviewPeople {
  readonly #today: () => string;
  #family: Family | null = null;
  #unit: Unit | null = null;
  #needed: readonly Person[] = [];

  constructor(today: () => string) {
    this.#today = today;
  }

  of(
    flow: Flow,
    { presence, respondent }: Interview,
    unit: Unit | null,
    family: Family,
  ): readonly Person[] {
    if (flow !== 'asking' || presence?.mode !== 'handover') return family.persons;
    if (family !== this.#family || unit !== this.#unit) {
      this.#family = family;
      this.#unit = unit;
      this.#needed = peopleNeeded(unit, family, respondent, this.#today());
    }
    return this.#needed;
  }
}

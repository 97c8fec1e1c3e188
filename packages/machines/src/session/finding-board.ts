import {
  viewFindings,
  type Assessment,
  type Factor,
  type FactorId,
  type Finding,
  type HeardTalk,
  type UnitId,
} from '@helhet/core';

import type { RunningCase } from './running-case.js';

/** What findings are kept from. */
export interface FindingSource {
  readonly running: RunningCase;
  readonly factors: readonly Factor[];
  /** Everything that is heard in the case, interview by interview. */
  hear(): readonly HeardTalk[];
}

/** The findings of a case; the same objects while nothing about them changes. */
export class FindingBoard {
  readonly #source: FindingSource;
  #seen: Seen | null = null;
  #all: readonly Finding[] = none;
  #byUnit: ReadonlyMap<UnitId, readonly Finding[]> = new Map();

  constructor(source: FindingSource) {
    this.#source = source;
  }

  get all(): readonly Finding[] {
    this.#look();
    return this.#all;
  }

  of(unit: UnitId): readonly Finding[] {
    this.#look();
    return this.#byUnit.get(unit) ?? none;
  }

  find(unit: UnitId, factor: FactorId): Finding | null {
    return this.of(unit).find((one) => one.factor === factor) ?? null;
  }

  /** Views them anew only when something that they are made from is another. */
  #look(): void {
    const { running, factors } = this.#source;
    const { assessment } = running.log;
    const { interviews, findings, units, family } = assessment;
    const now: Seen = { interviews, findings, units, family, on: running.today };
    if (this.#seen && isSame(this.#seen, now)) return;
    this.#seen = now;
    const viewed = viewFindings(this.#source.hear(), { assessment, factors, on: now.on });
    this.#all = shared(this.#all, viewed);
    this.#byUnit = sharedByUnit(this.#byUnit, this.#all);
  }
}

type Seen = Pick<Assessment, 'interviews' | 'findings' | 'units' | 'family'> & {
  readonly on: string;
};

const none: readonly Finding[] = [];

function isSame(one: Seen, other: Seen): boolean {
  return (Object.keys(one) as (keyof Seen)[]).every((name) => one[name] === other[name]);
}

/** Takes from before what is alike; the whole list, when all of it is. */
function shared(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const mixed = now.map((one) => {
    const earlier = known.get(keyOf(one));
    // Both were made the same way, so that alike they are the same text.
    return earlier && JSON.stringify(earlier) === JSON.stringify(one) ? earlier : one;
  });
  return sameList(before, mixed);
}

function sharedByUnit(
  before: ReadonlyMap<UnitId, readonly Finding[]>,
  all: readonly Finding[],
): ReadonlyMap<UnitId, readonly Finding[]> {
  const byUnit = new Map<UnitId, Finding[]>();
  for (const one of all) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  return new Map(
    [...byUnit].map(([unit, list]) => [unit, sameList(before.get(unit) ?? none, list)]),
  );
}

function sameList(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const isAlike = before.length === now.length && now.every((one, at) => one === before[at]);
  return isAlike ? before : now;
}

function keyOf({ unit, factor }: Finding): string {
  return `${unit} ${factor}`;
}

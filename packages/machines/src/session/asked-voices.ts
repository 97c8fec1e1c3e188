import {
  createAsking,
  createOutline,
  membersOf,
  persistentMap,
  unitFacts,
  voicesOf,
  type Family,
  type Unit,
  type UnitId,
  type Voice,
} from '@helhet/core';

import type { Edition } from './interview-source.js';

/** What the voices of a unit depend on, and nothing that is answered. */
interface Ground {
  readonly unit: Unit;
  readonly family: Family;
  readonly on: string;
  readonly edition: Edition;
}

/** The voices that a unit's instrument has something to ask; found once for each unit, family and day. */
export class AskedVoices {
  readonly #known = new Map<UnitId, Ground & { readonly voices: readonly Voice[] }>();

  of(ground: Ground): readonly Voice[] {
    const { unit, family, on, edition } = ground;
    const known = this.#known.get(unit.id);
    if (
      known?.unit === unit &&
      known.family === family &&
      known.on === on &&
      known.edition.instrument === edition.instrument
    ) {
      return known.voices;
    }
    const voices = voicesOf(unit, family, on).filter((voice) => isAsked(ground, voice));
    this.#known.set(unit.id, { ...ground, voices });
    return voices;
  }
}

/** Whether a voice would be asked anything if nobody else were there. */
function isAsked({ unit, family, on, edition }: Ground, { audience, respondent }: Voice): boolean {
  const asking = createAsking({
    ...edition,
    audience,
    facts: unitFacts(unit, family, on, respondent),
    members: membersOf(unit, family, on, respondent),
  });
  const outline = createOutline(asking, {
    answers: persistentMap(),
    instances: persistentMap(),
    privateAllowed: true,
    issues: persistentMap(),
  });
  return outline.areaIds.length > 0;
}

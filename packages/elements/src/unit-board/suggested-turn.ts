import type { Family, PersonId, UnitKind } from '@helhet/core';
import type { UnitView, VoiceView } from '@helhet/machines';

/** The unit and voice to talk with next. */
export interface SuggestedTurn {
  readonly unit: UnitView;
  readonly voice: VoiceView;
}

const turns: readonly UnitKind[] = ['child', 'parent', 'parent-child', 'family', 'couple'];

/**
 * Suggests whose turn it is, or `null` when nobody is left: the children early, a parent who has been
 * exposed to danger before the other, the couple last. Only a suggestion: any order is right.
 *
 * Source: DOMAIN C.2 (R3).
 */
export function suggestTurn(units: readonly UnitView[], family: Family): SuggestedTurn | null {
  const open = units
    .filter((unit) => unit.status === 'not-started' || unit.status === 'started')
    .map((unit, place) => ({ unit, place, turn: turnOf(unit, family) }))
    .sort((one, other) => one.turn - other.turn || one.place - other.place);
  for (const { unit } of open) {
    const voice = unit.voices.find(
      (candidate) => candidate.flow !== 'done' && !isHindered(candidate),
    );
    if (voice) return { unit, voice };
  }
  return null;
}

/** Whether something else than missing information stops a voice. */
export function isHindered(voice: VoiceView): boolean {
  return voice.issues.some((issue) => issue.code !== 'respondent.not-informed');
}

function turnOf({ unit }: UnitView, family: Family): number {
  const adult =
    unit.kind === 'parent' || unit.kind === 'parent-child' ? unit.persons[0] : undefined;
  return turns.indexOf(unit.kind) * 3 + (adult === undefined ? 0 : 1 + dangerOf(adult, family));
}

/** Below zero for someone exposed to danger, above for someone named as its source. */
function dangerOf(person: PersonId, family: Family): number {
  const concerning = family.safetyEdges.filter(
    ({ about, danger }) => danger !== undefined && about.includes(person),
  );
  if (concerning.some(({ danger }) => danger !== person)) return -1;
  return concerning.length > 0 ? 1 : 0;
}

import {
  freeTextsOf,
  namesPlace,
  pointsToProtectedHome,
  type Assessment,
  type InterviewId,
  type SafetyRulePlace,
} from '@helhet/core';

/** Where in an interview a protected place may be seen; without a question, in what it was closed with. */
export interface ShownPlace {
  readonly interview: InterviewId;
  readonly by?: SafetyRulePlace;
}

/** Finds every answer and closing of a case that may show a protected place, those that were corrected included. */
export function findShownPlaces(
  { interviews, units, family }: Assessment,
  places: readonly string[],
  on: string,
): readonly ShownPlace[] {
  const names = (part: object): boolean =>
    freeTextsOf(part).some((text) => namesPlace(text, places));
  if (places.length === 0 && !family.households.some((home) => home.protected)) return [];
  return [...interviews.values()].flatMap(({ id: interview, unit: unitId, answers, closings }) => {
    const unit = units.find(({ id }) => id === unitId) ?? null;
    const shown = [...answers.values()]
      .filter(({ current, earlier }) =>
        [...earlier, ...(current ? [current] : [])].some(
          ({ given }) => names(given) || pointsToProtectedHome(given, unit, family, on),
        ),
      )
      .map(({ question, instance }): ShownPlace => ({
        interview,
        by: { question, ...(instance !== undefined && { instance }) },
      }));
    return closings.some(({ closing }) => names(closing)) ? [...shown, { interview }] : shown;
  });
}

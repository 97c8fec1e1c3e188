import { legalEn, legalEntries, legalSv, safetyEn, safetySv, safetyTexts } from '@helhet/content';
import type { InterviewSession, Outcome, SafetyConfig } from '@helhet/machines';

/** What is told when a trigger fires: our texts, as they are, for the social services. */
export const headlessSafety: SafetyConfig = {
  role: 'social-services',
  texts: safetyTexts,
  words: [safetySv, safetyEn],
  legal: legalEntries,
  legalWords: { sv: legalSv, en: legalEn },
  numbers: { emergency: '112' },
  whenAfraidToGoHome: 'T10',
  whenParentDies: 'T15',
};

/** Sees to everything that has fired: does the first step, or says why not, and decides what must be decided. */
export function seeToSafety(interview: InterviewSession): readonly Outcome[] {
  return interview.view.safety
    .filter(({ unsettled }) => unsettled)
    .flatMap(({ id, steps, effects, acknowledged, outcome }) => {
      const actions = steps.slice(0, 1).map((step) => step.id);
      const how = actions.length > 0 ? { actions } : { actions, reason: 'Nothing to do here.' };
      return [
        ...(acknowledged ? [] : [interview.safety.acknowledge(id, how)]),
        ...(effects.includes('outcome-before-end') && outcome === null
          ? [interview.safety.decide(id, 'Stays with a grandparent until Friday.')]
          : []),
      ];
    });
}

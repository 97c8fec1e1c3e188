import {
  rulesOf,
  type AreaId,
  type Asking,
  type Assessment,
  type InstrumentRules,
  type Respondent,
  type SafetyEvent,
} from '@helhet/core';

import { isSameRespondent } from '../assessment/opening-issues.js';
import type { SafetyConfig } from './safety-config.js';

/** What tells which areas a child must not be asked about any more. */
export interface StoppedAreasGround {
  readonly assessment: Assessment;
  readonly respondent: Respondent;
  readonly asking: Asking;
  readonly rules: InstrumentRules | undefined;
  readonly config: SafetyConfig | null;
}

/**
 * Finds the areas that a child must not be asked about any more, because more questions could spoil what the child can
 * tell the police: while something of the kind that the child has told is not brought to an end, the areas where it
 * could have been told. Source: DOMAIN B.6, T01, T05 and the forensic rule.
 */
export function findStoppedAreas(ground: StoppedAreasGround): ReadonlySet<AreaId> {
  const { assessment, respondent, asking, rules, config } = ground;
  const isChild = asking.audience.startsWith('child');
  if (!isChild || !rules || !isInForce(assessment, respondent)) return none;
  const about = new Set(
    config?.texts
      .filter(({ effects }) => effects.includes('minimal-facts'))
      .map(({ trigger }) => trigger),
  );
  const areas = rulesOf(rules)
    .filter(({ rule }) => rule.fires?.some((trigger) => about.has(trigger)))
    .flatMap(({ question }) => asking.entries.get(question)?.area ?? []);
  return new Set(areas);
}

/** Whether a child has told something that the police may have to hear first. */
function isInForce({ safety, interviews }: Assessment, respondent: Respondent): boolean {
  const isOfChild = ({ interview }: SafetyEvent): boolean => {
    const heard = interview === null ? undefined : interviews.get(interview);
    return heard !== undefined && isSameRespondent(heard.respondent, respondent);
  };
  return [...safety.values()].some(
    (event) => event.effects.includes('minimal-facts') && !event.resolved && isOfChild(event),
  );
}

const none: ReadonlySet<AreaId> = new Set();

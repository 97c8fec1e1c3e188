import {
  voicesOf,
  type Assessment,
  type EventPayloads,
  type Issue,
  type Respondent,
} from '@helhet/core';

/**
 * Finds why an interview cannot be opened now; empty when it can.
 *
 * @param on - Today, `YYYY-MM-DD`: who can answer depends on age.
 */
export function findOpeningIssues(
  assessment: Assessment,
  { unit: unitId, respondent }: EventPayloads['interview.opened'],
  on: string,
): readonly Issue[] {
  // An interview without a family has nobody to look up.
  if (unitId === undefined) return [];
  const unit = assessment.units.find(({ id }) => id === unitId);
  if (!unit) return [{ code: 'unit.unknown', where: { unit: unitId } }];
  if (unit.closed) return [{ code: 'unit.closed', where: { unit: unitId } }];
  const issues: Issue[] = [];
  if (assessment.setAside.has(unitId)) {
    issues.push({ code: 'unit.set-aside', where: { unit: unitId } });
  }
  const voices = voicesOf(unit, assessment.family, on);
  const isVoice = voices.some((voice) => isSameRespondent(voice.respondent, respondent));
  if (!isVoice && respondent.kind !== 'other') {
    issues.push({ code: 'respondent.not-for-this-unit', where: { unit: unitId } });
  }
  return [...issues, ...takingPartIssues(assessment, respondent)];
}

/** Whether two respondents are the same voice. */
export function isSameRespondent(a: Respondent, b: Respondent): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.person === b.person;
  return a.kind === 'other' ? b.kind === 'other' && a.role === b.role : b.kind === 'worker';
}

/** Nobody is interviewed uninformed or against their will. Source: DOMAIN C.1 (I1, I4). */
function takingPartIssues(assessment: Assessment, respondent: Respondent): Issue[] {
  if (respondent.kind !== 'person') return [];
  const { person } = respondent;
  const issues: Issue[] = [];
  if (!assessment.information.has(person) && !assessment.bypassed.has(person)) {
    issues.push({ code: 'respondent.not-informed', where: { person } });
  }
  if (assessment.voluntariness.get(person)?.kind === 'refused') {
    issues.push({ code: 'respondent.refused', where: { person } });
  }
  return issues;
}

import {
  ageBandOn,
  audienceOfBand,
  voicesOf,
  type Assessment,
  type EventPayloads,
  type Issue,
  type Respondent,
  type Unit,
} from '@helhet/core';

/** Which unit is to be interviewed, and who answers. */
type Opening = Pick<EventPayloads['interview.opened'], 'unit' | 'respondent'>;

/**
 * Finds why an interview cannot be opened now; empty when it can.
 *
 * @param on - Today, `YYYY-MM-DD`: who can answer depends on age.
 */
export function findOpeningIssues(
  assessment: Assessment,
  opening: Opening,
  on: string,
): readonly Issue[] {
  const unit = assessment.units.find(({ id }) => id === opening.unit);
  const taking = findTakingUpIssues(assessment, opening);
  if (!unit || unit.closed) return taking;
  return [...voiceIssues(assessment, unit, opening.respondent, on), ...taking];
}

/** Finds why an interview that was begun cannot go on now; whose voice it is was asked when it was opened. */
export function findTakingUpIssues(
  assessment: Assessment,
  { unit: unitId, respondent }: Opening,
): readonly Issue[] {
  // An interview without a family has nobody to look up.
  if (unitId === undefined) return [];
  const unit = assessment.units.find(({ id }) => id === unitId);
  if (!unit) return [{ code: 'unit.unknown', where: { unit: unitId } }];
  if (unit.closed) return [{ code: 'unit.closed', where: { unit: unitId } }];
  const aside: readonly Issue[] = assessment.setAside.has(unitId)
    ? [{ code: 'unit.set-aside', where: { unit: unitId } }]
    : [];
  return [...aside, ...takingPartIssues(assessment, respondent)];
}

/** Whether two respondents are the same voice; a host may hand over anything as the second. */
export function isSameRespondent(a: Respondent, b: Respondent | null | undefined): boolean {
  if (a.kind === 'person') return b?.kind === 'person' && a.person === b.person;
  return a.kind === 'other' ? b?.kind === 'other' && a.role === b.role : b?.kind === 'worker';
}

/** A child under two, and one not yet born, is observed and never asked. */
function voiceIssues(
  { family }: Assessment,
  unit: Unit,
  respondent: Respondent,
  on: string,
): Issue[] {
  if (respondent.kind === 'other') return [];
  const voices = voicesOf(unit, family, on);
  if (voices.some((voice) => isSameRespondent(voice.respondent, respondent))) return [];
  const person =
    respondent.kind === 'person' && family.persons.find(({ id }) => id === respondent.person);
  return person && audienceOfBand(ageBandOn(person, on)) === null
    ? [{ code: 'respondent.too-young', where: { person: person.id } }]
    : [{ code: 'respondent.not-for-this-unit', where: { unit: unit.id } }];
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

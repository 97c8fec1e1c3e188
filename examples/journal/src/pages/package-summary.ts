import type { AssessmentPackage } from '../package/case-package.js';
import type { Words } from '../words/words.js';

/** What a package holds, in numbers and names; never an answer. */
export interface PackageSummary {
  readonly units: number;
  readonly voices: number;
  readonly answers: number;
  readonly interviews: readonly InterviewSummary[];
}

export interface InterviewSummary {
  readonly unit: string;
  readonly kind: string;
  readonly respondent: string;
  readonly state: string;
  /** How many answers stand, in whatever state. */
  readonly answers: number;
}

type PackageInterview = AssessmentPackage['interviews'][number];

export function summarise(assessment: AssessmentPackage, words: Words): PackageSummary {
  const standing = assessment.answers.filter((answer) => answer.current);
  const respondents = assessment.interviews.map(({ respondent }) => JSON.stringify(respondent));
  return {
    units: assessment.units.length,
    voices: new Set(respondents).size,
    answers: standing.length,
    interviews: assessment.interviews.map((interview) => ({
      ...unitOf(interview, assessment, words),
      respondent: respondentOf(interview, assessment, words),
      state: interview.done ? words.done : words.underWay,
      answers: standing.filter((answer) => answer.interview === interview.id).length,
    })),
  };
}

function unitOf(
  interview: PackageInterview,
  assessment: AssessmentPackage,
  words: Words,
): { unit: string; kind: string } {
  const unit = assessment.units.find(({ id }) => id === interview.unit);
  if (!unit) return { unit: interview.unit ?? '–', kind: '' };
  const household = assessment.family.households.find(({ id }) => id === unit.household);
  const names = unit.persons.map((person) => nameOf(person, assessment, words));
  const separator = unit.kind === 'parent-child' ? ' → ' : ', ';
  return { unit: household?.label ?? names.join(separator), kind: words.unitKinds[unit.kind] };
}

function respondentOf(
  { respondent }: PackageInterview,
  assessment: AssessmentPackage,
  words: Words,
): string {
  if (respondent.kind === 'person') return nameOf(respondent.person, assessment, words);
  return respondent.kind === 'worker' ? words.caseworker : respondent.role;
}

function nameOf(person: string, { family }: AssessmentPackage, words: Words): string {
  return family.persons.find(({ id }) => id === person)?.label ?? words.unknownPerson;
}

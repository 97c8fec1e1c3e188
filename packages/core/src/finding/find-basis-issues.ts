import type { Assessment } from '../event/assessment.js';
import type { Interview } from '../interview/interview.js';
import { questionKey } from '../interview/question-key.js';
import type { Issue } from '../issue/issue.js';
import type {
  BasisSource,
  FindingBasis,
  FindingConfirmation,
  FindingSubject,
} from './finding-decision.js';

/**
 * Finds why a factor cannot be confirmed on what it is said to rest on; empty when it can.
 *
 * Something must come from the unit itself: an answer of an interview about it, or what a worker has observed, read
 * or been told by a professional. What was only said elsewhere is to be explored. To be sure takes two independent
 * sources, or a direct observation. Source: DOMAIN B.4, B.5, C.3 (G-e).
 *
 * @public
 */
export function findBasisIssues(
  {
    unit,
    factor,
    confidence,
    basis,
  }: Pick<FindingSubject, 'unit' | 'factor'> & Pick<FindingConfirmation, 'confidence' | 'basis'>,
  assessment: Assessment,
): readonly Issue[] {
  const where = { unit, factor };
  if (basis.length === 0) return [{ code: 'finding.basis-missing', where }];
  const unknown = basis.flatMap(({ interview }): readonly Issue[] =>
    interview === undefined || assessment.interviews.has(interview)
      ? []
      : [{ code: 'interview.unknown', where: { interview } }],
  );
  if (unknown.length > 0) return unknown;
  const issues: Issue[] = [];
  if (!basis.some((one) => isOfUnit(one, unit, assessment))) {
    issues.push({ code: 'finding.only-from-elsewhere', where });
  }
  const sources = new Set(basis.map((one) => sourceOf(one, assessment)));
  if (
    confidence === 'high' &&
    sources.size < 2 &&
    !basis.some((one) => isObserved(one, assessment))
  ) {
    issues.push({ code: 'finding.confidence-too-high', where });
  }
  return issues;
}

/** Sources that a worker meets outside any interview. */
const outside: readonly BasisSource[] = ['observation', 'document', 'professional', 'registered'];

function isOfUnit(basis: FindingBasis, unit: string, assessment: Assessment): boolean {
  const interview = interviewOf(basis, assessment);
  if (!interview) return outside.includes(basis.source);
  const { question, instance } = basis;
  if (interview.unit !== unit || question === undefined) return false;
  const key = questionKey({ question, ...(instance !== undefined && { instance }) });
  return Boolean(interview.answers.get(key)?.current);
}

function isObserved(basis: FindingBasis, assessment: Assessment): boolean {
  const interview = interviewOf(basis, assessment);
  return basis.source === 'observation' && (!interview || interview.respondent.kind === 'worker');
}

/** One voice is one source, however often it says the same. */
function sourceOf(basis: FindingBasis, assessment: Assessment): string {
  const interview = interviewOf(basis, assessment);
  if (!interview) return `${basis.source} ${basis.note?.trim() ?? ''}`;
  const { respondent } = interview;
  return respondent.kind === 'worker' ? 'observation' : JSON.stringify(respondent);
}

function interviewOf({ interview }: FindingBasis, { interviews }: Assessment): Interview | null {
  return interview === undefined ? null : (interviews.get(interview) ?? null);
}

import type { Answer } from '../answer/answer.js';
import type { Assessment } from '../event/assessment.js';
import type { Interview } from '../interview/interview.js';
import type { InstanceId } from '../interview/question-key.js';
import type { PackageAnswer } from './assessment-package.js';

/** Finds every answer of an interview, corrected and withdrawn ones too, in the order they were given. */
export function packageAnswers(
  interview: Interview,
  assessment: Assessment,
): readonly PackageAnswer[] {
  const removed = removedFrom(interview);
  const childInterpretedUntil = lastFoundToBeInterpretedByChild(interview, assessment);
  const one = (answer: Answer, current: boolean): PackageAnswer => {
    const throughChild = answer.interpreted === true && answer.at <= childInterpretedUntil;
    return { ...packageAnswer(interview, answer, current), ...(throughChild && { throughChild }) };
  };
  const stands = ({ instance }: Answer): boolean =>
    instance === undefined || !removed.has(instance);
  return [...interview.answers.values()]
    .flatMap(({ current, earlier }) => [
      ...earlier.map((answer) => one(answer, false)),
      ...(current ? [one(current, stands(current))] : []),
    ])
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** The entries that were taken away: what was said in them is kept, and stands no more. */
function removedFrom({ instances, everAdded }: Interview): ReadonlySet<InstanceId> {
  const all = [...everAdded.entries()].flatMap(([group, ids]) => {
    const left = new Set(instances.get(group));
    return ids.filter((id) => !left.has(id));
  });
  return new Set(all);
}

/** The last moment it was found that a child interpreted; before every moment, when it never was. */
function lastFoundToBeInterpretedByChild(
  { id }: Interview,
  { safety, safetyOf }: Assessment,
): string {
  const found = (safetyOf.get(id) ?? [])
    .flatMap((one) => safety.get(one) ?? [])
    .filter(({ effects }) => effects.includes('answers-through-child'));
  return found.at(-1)?.at ?? '';
}

function packageAnswer(interview: Interview, answer: Answer, current: boolean): PackageAnswer {
  const { id, question, instance, audience, given, at, recordedBy, catalogue } = answer;
  const { supersedes, jointly } = answer;
  return {
    id,
    unit: interview.unit,
    interview: interview.id,
    question,
    ...(instance !== undefined && { instance }),
    respondent: interview.respondent,
    audience,
    state: given.state,
    ...(given.state === 'answered' && { value: given.value }),
    ...('reason' in given && { reason: given.reason }),
    at,
    recordedBy,
    catalogue: catalogue.hash,
    current,
    ...(supersedes !== undefined && { supersedes }),
    ...(jointly && { jointly }),
  };
}

import type { Outline } from '../interview/outline.js';
import type { Interview, InterviewId, Respondent } from '../interview/interview.js';
import { questionKey } from '../interview/question-key.js';
import type { UnitId } from '../unit/unit.js';
import type { ProposingAnswer } from './finding-decision.js';
import type { FindingDisagreement } from './finding.js';
import { heldRuleKey } from './held-rules.js';
import type { HeardRules } from './place-proposals.js';

/** The rules that hold in one interview, with everything that applies in it, whoever is present. @public */
export interface HeardTalk extends HeardRules {
  readonly outline: Outline;
}

/** An interview of the case, and what is heard in it. */
export interface KnownTalk extends HeardTalk {
  readonly known: Interview;
  /** Its place among them, as they were opened. */
  readonly rank: number;
}

/** Every interview that is heard, in the order they were opened. */
export interface KnownTalks {
  readonly byId: ReadonlyMap<InterviewId, KnownTalk>;
  readonly byUnit: ReadonlyMap<UnitId, readonly KnownTalk[]>;
}

/**
 * Finds who of the same unit answered a question that proposes a factor so that its rule does not hold, or `null`.
 *
 * Someone whose answers propose it in one talk and not in another contradicts nobody but themselves.
 */
export function findDisagreement(
  by: readonly ProposingAnswer[],
  talks: KnownTalks,
): FindingDisagreement | null {
  const proposing = uniqueRespondents(by.flatMap((one) => talks.byId.get(one.interview) ?? []));
  const says: KnownTalk[] = [];
  const otherwise: KnownTalk[] = [];
  for (const one of by) {
    const told = talks.byId.get(one.interview);
    if (!told) continue;
    const denying = (talks.byUnit.get(told.unit.id) ?? []).filter(
      (talk) =>
        talk.asking.instrument.id === told.asking.instrument.id &&
        !proposing.some((voice) => isSame(voice, talk.known.respondent)) &&
        denies(talk, one),
    );
    if (denying.length > 0) says.push(told);
    otherwise.push(...denying);
  }
  if (otherwise.length === 0) return null;
  return { says: uniqueRespondents(says), otherwise: uniqueRespondents(otherwise) };
}

function denies({ outline, held }: HeardTalk, rule: ProposingAnswer): boolean {
  const answer = outline.questions.get(questionKey(rule))?.answer;
  return answer?.given.state === 'answered' && !held.has(heldRuleKey(rule));
}

/** The respondents of some talks, each once, in the order they come. */
export function uniqueRespondents(talks: readonly KnownTalk[]): readonly Respondent[] {
  const found: Respondent[] = [];
  for (const { known } of talks) {
    if (!found.some((one) => isSame(one, known.respondent))) found.push(known.respondent);
  }
  return found;
}

function isSame(one: Respondent, other: Respondent): boolean {
  if (one.kind === 'person') return other.kind === 'person' && one.person === other.person;
  return one.kind === 'other'
    ? other.kind === 'other' && one.role === other.role
    : other.kind === 'worker';
}

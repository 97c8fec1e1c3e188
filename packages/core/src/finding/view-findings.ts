import type { Assessment } from '../event/assessment.js';
import { questionKey } from '../interview/question-key.js';
import { findingsInOrder } from './decided-findings.js';
import type { Factor } from './factor.js';
import {
  findDisagreement,
  uniqueRespondents,
  type HeardTalk,
  type KnownTalk,
  type KnownTalks,
} from './find-disagreement.js';
import type { Finding, FindingStatus } from './finding.js';
import { findingKey, type FindingRecord, type ProposingAnswer } from './finding-decision.js';
import type { UnitId } from '../unit/unit.js';
import { placeProposals, type PlacedProposal, type ProposedBy } from './place-proposals.js';

/** What findings are viewed with. @public */
export interface FindingGround {
  readonly assessment: Assessment;
  readonly factors: readonly Factor[];
  /** The day ages count from, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Views every finding of a case: what answers propose, with what workers have decided, by unit and then by factor.
 *
 * Answers only propose: nothing is confirmed or rejected but what a worker decided. A factor that was explored is
 * proposed again when another answer in its own unit proposes it. What was decided stays when no answer proposes it,
 * and when its factor is not in the catalogue.
 *
 * The order interviews are given in does not matter. Source: DOMAIN B.4, B.5, C.3.
 *
 * @param talks - The interviews of the case that are heard, each with the rules that hold in it.
 *
 * @example
 * ```ts
 * const findings = viewFindings(talks, { assessment, factors, on: '2026-03-02' });
 * ```
 * @public
 */
export function viewFindings(
  talks: readonly HeardTalk[],
  { assessment, factors, on }: FindingGround,
): readonly Finding[] {
  const { units, family, findings } = assessment;
  const known = inOrderOfOpening(talks, assessment);
  const kinds = new Map(factors.map(({ id, kind }) => [id, kind]));
  const proposals = new Map(
    placeProposals([...known.byId.values()], { units, family, factors, on }).map((proposal) => [
      findingKey(proposal),
      proposal,
    ]),
  );
  const view = (proposal: PlacedProposal | null, record: FindingRecord | null): Finding[] => {
    const subject = proposal ?? record;
    if (!subject) return [];
    const { unit, factor } = subject;
    const by = answersOf(proposal, known);
    return [
      {
        unit,
        factor,
        kind: kinds.get(factor) ?? record?.kind ?? 'risk',
        status: statusOf(proposal, record, by, known),
        by,
        voices: uniqueRespondents(by.flatMap(({ interview }) => known.byId.get(interview) ?? [])),
        disagreement: findDisagreement(by, known),
        decision: record?.decision ?? null,
        earlier: record?.earlier ?? [],
        changedSince: record?.decision ? !areSame(record.decision.seen, by) : false,
      },
    ];
  };
  const all = [
    ...[...proposals].flatMap(([key, proposal]) => view(proposal, findings.get(key) ?? null)),
    ...[...findings.entries()].flatMap(([key, record]) =>
      proposals.has(key) ? [] : view(null, record),
    ),
  ];
  return findingsInOrder(all, assessment);
}

function inOrderOfOpening(talks: readonly HeardTalk[], { interviews }: Assessment): KnownTalks {
  const found = talks.flatMap((talk) => {
    const known = interviews.get(talk.interview);
    return known ? [{ ...talk, known }] : [];
  });
  const placeOf = ({ known: { openedAt, id } }: (typeof found)[number]): string =>
    `${openedAt} ${id}`;
  found.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const ranked = found.map((talk, rank): KnownTalk => ({ ...talk, rank }));
  const byUnit = new Map<UnitId, KnownTalk[]>();
  for (const talk of ranked) byUnit.set(talk.unit.id, [...(byUnit.get(talk.unit.id) ?? []), talk]);
  return { byId: new Map(ranked.map((talk) => [talk.interview, talk])), byUnit };
}

/** What proposes a factor, by which answers: as the interviews were opened, and then by question. */
function answersOf(
  proposal: PlacedProposal | null,
  { byId }: KnownTalks,
): readonly ProposingAnswer[] {
  const rankOf = ({ interview }: ProposedBy): number => byId.get(interview)?.rank ?? 0;
  return [...(proposal?.by ?? [])]
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (questionKey(a) < questionKey(b) ? -1 : questionKey(a) > questionKey(b) ? 1 : 0) ||
        a.number - b.number,
    )
    .map((one) => {
      const answer = byId.get(one.interview)?.known.answers.get(questionKey(one))?.current;
      return { ...one, answer: answer?.id ?? '' };
    });
}

function statusOf(
  proposal: PlacedProposal | null,
  record: FindingRecord | null,
  by: readonly ProposingAnswer[],
  { byId }: KnownTalks,
): FindingStatus {
  const decision = record?.decision;
  if (!decision) return proposal?.status ?? 'withdrawn';
  if (decision.verdict !== 'explored')
    return decision.verdict === 'confirmed' ? 'confirmed' : 'rejected';
  const seen = new Set(decision.seen.map(nameOf));
  const isProposedAnew = by.some(
    (one) => byId.get(one.interview)?.unit.id === record.unit && !seen.has(nameOf(one)),
  );
  return proposal?.status === 'proposed' && isProposedAnew ? 'proposed' : 'to-explore';
}

function nameOf(one: ProposingAnswer): string {
  return `${one.interview} ${questionKey(one)} ${String(one.number)} ${one.answer}`;
}

function areSame(one: readonly ProposingAnswer[], other: readonly ProposingAnswer[]): boolean {
  const names = new Set(one.map(nameOf));
  return names.size === other.length && other.every((each) => names.has(nameOf(each)));
}

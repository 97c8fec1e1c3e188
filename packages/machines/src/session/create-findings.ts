import {
  factorFits,
  findBasisIssues,
  findSubjectIssues,
  sourceOfInterview,
  type Catalogue,
  type EventPayloads,
  type EventType,
  type FindingBasis,
  type FindingGround,
  type FindingSubject,
  type HeardTalk,
  type Language,
  type Unit,
} from '@helhet/core';

import { FindingBoard } from './finding-board.js';
import type { CaseFindings, FindingChoice } from './findings.js';
import type { Outcome } from './outcome.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';

/** What the findings of a case need of its session. */
export interface FindingSurroundings {
  readonly running: RunningCase;
  readonly catalogue: Catalogue;
  language(): Language;
  hear(): readonly HeardTalk[];
}

type Refusal = Extract<Outcome, { ok: false }>;

/** Creates the findings of a case, and the verbs that decide about them. */
export function createFindings(around: FindingSurroundings): CaseFindings {
  const { running, catalogue } = around;
  const { factors = [], names = {} } = catalogue;
  const board = new FindingBoard({ running, factors, hear: () => around.hear() });
  const ground = (): FindingGround => ({
    assessment: running.log.assessment,
    factors,
    on: running.today,
  });
  const unitOf = (id: string): Unit | null =>
    running.log.assessment.units.find((unit) => unit.id === id) ?? null;

  const record = <T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    why?: Parameters<RunningCase['record']>[3],
  ): Outcome => {
    const outcome = running.record(type, payload, null, why);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };

  /** What is decided about, or why nothing can be. */
  const subjectOf = (unit: unknown, factor: unknown): FindingSubject | Refusal => {
    // A host may hand over anything.
    const place = { unit: String(unit), factor: String(factor) };
    const { hindrance } = running;
    if (hindrance) return refused(hindrance);
    const issues = findSubjectIssues(place, ground());
    if (issues.length > 0) return { ok: false, issues };
    const kind = factors.find(({ id }) => id === place.factor)?.kind ?? 'risk';
    return { ...place, kind, seen: board.find(place.unit, place.factor)?.by ?? [] };
  };

  return {
    all: () => board.all,
    of: (unit) => board.of(unit),
    nameOf: (factor) => names[around.language()]?.factors?.[factor] ?? factor,
    factors: (id) => {
      const unit = unitOf(id);
      return unit ? factors.filter((factor) => factorFits(factor, unit, ground())) : [];
    },
    basisOf: (id, factor) => {
      const { assessment } = running.log;
      const unit = unitOf(id);
      const by = board.find(id, factor)?.by ?? [];
      // Several rules may hold by one answer.
      const answers = [...new Map(by.map((one) => [one.answer, one])).values()];
      return answers.flatMap((one): readonly FindingBasis[] => {
        const interview = assessment.interviews.get(one.interview);
        if (!interview || !unit) return [];
        const { question, instance } = one;
        const source = sourceOfInterview(interview, unit, assessment, running.today);
        return [
          {
            source,
            interview: interview.id,
            question,
            ...(instance !== undefined && { instance }),
          },
        ];
      });
    },
    confirm: (choice: FindingChoice | null | undefined) => {
      if (!choice) return refused('flow.malformed');
      const { unit, factor, ...confirmation } = choice;
      const subject = subjectOf(unit, factor);
      if ('ok' in subject) return subject;
      if (Array.isArray(confirmation.basis) && confirmation.basis.length === 0) {
        return refused('finding.basis-missing', { unit, factor });
      }
      return record('finding.confirmed', { ...confirmation, ...subject }, () =>
        findBasisIssues(choice, running.log.assessment),
      );
    },
    reject: (unit, factor, reason) => {
      if (!isReason(reason)) return refused('flow.reason-missing', { unit, factor });
      const subject = subjectOf(unit, factor);
      return 'ok' in subject ? subject : record('finding.rejected', { ...subject, reason });
    },
    explore: (unit, factor, how) => {
      if (!isReason(how)) return refused('flow.reason-missing', { unit, factor });
      const subject = subjectOf(unit, factor);
      return 'ok' in subject ? subject : record('finding.explored', { ...subject, how });
    },
    // What was decided can be taken back also when the child has grown out of it.
    reconsider: (unit, factor, reason) =>
      isReason(reason)
        ? record('finding.reconsidered', { unit, factor, reason })
        : refused('flow.reason-missing', { unit, factor }),
  };
}

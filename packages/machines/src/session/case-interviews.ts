import type {
  AssessmentEvent,
  HeardTalk,
  Interview,
  InterviewId,
  Language,
  Respondent,
  Unit,
} from '@helhet/core';

import { findOpeningIssues, findTakingUpIssues } from '../assessment/opening-issues.js';
import type { InterviewChoice } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';
import { findCaseAsking, type EditionShelf } from './interview-source.js';
import type { Outcome } from './outcome.js';
import { refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import { RunningInterview } from './running-interview.js';
import type { SafetyBoard } from './safety-board.js';

/** What the interviews of a case need of their session. */
export interface CaseInterviewsGround {
  readonly running: RunningCase;
  readonly shelf: EditionShelf;
  readonly safetyBoard: SafetyBoard;
  language(): Language;
  setLanguage(language: Language): void;
}

/** Finds the interview that a choice goes on with, or `null`. */
export type FindLast = (unit: Unit, respondent: Respondent) => Interview | null;

/** The interviews of a case that somebody has asked for, each kept up to date. */
export class CaseInterviews {
  readonly #ground: CaseInterviewsGround;
  readonly #running: RunningCase;
  readonly #known = new Map<InterviewId, RunningInterview>();

  constructor(ground: CaseInterviewsGround) {
    this.#ground = ground;
    this.#running = ground.running;
  }

  open(choice: InterviewChoice | null | undefined, findLast: FindLast): Outcome<InterviewSession> {
    const { hindrance } = this.#running;
    if (hindrance) return refused(hindrance);
    // A host may hand over anything.
    const { unit: unitId, respondent, anew = false } = choice ?? nobody;
    const { assessment } = this.#running.log;
    const unit = assessment.units.find(({ id }) => id === unitId);
    if (!unit) return refused('unit.unknown', { unit: unitId });
    const last = anew ? null : findLast(unit, respondent);
    const begun = last && this.run(last);
    if (begun && begun.flow !== 'done') {
      const issues = findTakingUpIssues(assessment, { unit: unitId, respondent });
      return issues.length > 0 ? { ok: false, issues } : { ok: true, value: begun };
    }
    return this.#begin(unit, respondent);
  }

  find(id: unknown): RunningInterview | null {
    if (typeof id !== 'string') return null;
    const interview = this.#running.log.assessment.interviews.get(id);
    return interview ? this.run(interview) : null;
  }

  run(interview: Interview): RunningInterview {
    const known = this.#known.get(interview.id);
    if (known) return known;
    const { running, shelf, safetyBoard } = this.#ground;
    const made = new RunningInterview(interview, {
      running,
      languages: shelf.languages,
      refOf: (asked) => shelf.refOf(asked),
      safetyBoard,
      language: () => this.#ground.language(),
      setLanguage: (language) => {
        this.#ground.setLanguage(language);
      },
      findAsking: (language) => findCaseAsking(shelf, running.log.assessment, interview, language),
    });
    this.#known.set(interview.id, made);
    return made;
  }

  /** What is heard in every interview of the case. */
  heard(): readonly HeardTalk[] {
    const { interviews } = this.#running.log.assessment;
    return [...interviews.values()].flatMap((interview) => this.run(interview).heard() ?? []);
  }

  follow(interview: InterviewId, event: AssessmentEvent): void {
    this.#known.get(interview)?.follow(event);
  }

  /** Brings all of them up to date after a change of family or language. */
  retell(): void {
    for (const interview of this.#known.values()) interview.retell();
  }

  /** Pauses every talk that two are in together who may not be met together any more. Source: DOMAIN B.6, C.1 (I6). */
  endJointTalks(): void {
    for (const interview of this.#known.values()) interview.endJointTalk();
  }

  #begin(unit: Unit, respondent: Respondent): Outcome<InterviewSession> {
    const { shelf } = this.#ground;
    const edition = shelf.forUnit(unit, this.#ground.language());
    if (!edition) return refused('instrument.missing', { unit: unit.id });
    const interview = this.#running.ids.create();
    const payload = { interview, unit: unit.id, respondent, instrument: edition.instrument.id };
    const outcome = this.#running.record('interview.opened', payload, shelf.refOf(edition), () =>
      findOpeningIssues(this.#running.log.assessment, payload, this.#running.today),
    );
    if (!outcome.ok) return outcome;
    const opened = this.find(interview);
    return opened ? { ok: true, value: opened } : refused('interview.unknown', { interview });
  }
}

const nobody: InterviewChoice = { unit: '', respondent: { kind: 'worker' } };

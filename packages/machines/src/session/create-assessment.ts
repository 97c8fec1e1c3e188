import {
  buildPackage,
  type AssessmentEvent,
  type Family,
  type InterviewId,
  type Issue,
  type Language,
  type SafetyEffect,
  type UnitVoices,
} from '@helhet/core';

import type { AssessmentOptions } from './assessment-options.js';
import type { AssessmentSession, AssessmentView, InterviewChoice } from './assessment-session.js';
import { CaseInterviews } from './case-interviews.js';
import { createFamilyVerbs } from './create-family-verbs.js';
import { createFindings } from './create-findings.js';
import { createSafetyVerbs } from './create-safety-verbs.js';
import { FamilyBoard } from './family-board.js';
import type { FamilyVerbs } from './family-verbs.js';
import { findVoices } from './find-voices.js';
import type { CaseFindings } from './findings.js';
import type { InterviewSession } from './interview-session.js';
import { EditionShelf } from './interview-source.js';
import type { Outcome } from './outcome.js';
import { refuseImpossibleStart } from './refuse-impossible-start.js';
import { isReason, refused } from './refused.js';
import { RunningCase } from './running-case.js';
import type { RunningInterview } from './running-interview.js';
import { SafetyBoard } from './safety-board.js';
import { SafetyWatch } from './safety-watch.js';
import type { SafetyVerbs } from './safety-verbs.js';
import { shareView } from './share-view.js';
import { UnitBoard } from './unit-board.js';

/**
 * Creates a running assessment of one case. Needs no screen: give it to `<helhet-assessment>`, or drive it.
 *
 * The log is loaded at once; until it is here the view's `status` is `loading` and verbs are refused with
 * `session.not-ready`. An interview that was going on when the log was last kept comes back paused.
 *
 * @throws `HelhetError` `language.missing` when the catalogue has no words, `case.date-not-a-date` when
 * `startedOn` is no date.
 *
 * @example
 * ```ts
 * const session = createAssessment({ caseRef: 'case-7', actor: { id: 'anna', role: 'worker' }, catalogue });
 * session.subscribe(() => console.log(session.view.units.length));
 * ```
 * @public
 */
export function createAssessment(options: AssessmentOptions): AssessmentSession {
  return new RunningAssessment(options);
}

class RunningAssessment implements AssessmentSession {
  readonly family: FamilyVerbs;
  readonly safety: SafetyVerbs;
  readonly findings: CaseFindings;
  readonly #options: AssessmentOptions;
  readonly #shelf: EditionShelf;
  readonly #running: RunningCase;
  readonly #interviews: CaseInterviews;
  readonly #board: UnitBoard;
  readonly #familyBoard: FamilyBoard;
  readonly #safetyBoard: SafetyBoard;
  readonly #safetyWatch: SafetyWatch;
  #language: Language;
  /** What the host said of the case that could not be taken. */
  #openingIssues: readonly Issue[] = [];
  /** The family that the questions are asked of now. */
  #toldFamily: Family | null = null;
  #view: AssessmentView | null = null;

  constructor(options: AssessmentOptions) {
    refuseImpossibleStart(options.startedOn);
    this.#options = options;
    this.#shelf = new EditionShelf(options.catalogue);
    this.#language = options.language ?? this.#shelf.firstLanguage;
    this.#running = new RunningCase(options, {
      opened: () => {
        this.#openCase();
        // What was looked at while loading was empty.
        this.#retellEverything();
        this.#safetyWatch.lookThrough();
      },
      happened: (event) => {
        this.#follow(event);
      },
      refreshed: () => {
        this.#retellEverything();
        this.#safetyWatch.lookThrough();
      },
    });
    this.family = createFamilyVerbs(this.#running);
    this.#familyBoard = new FamilyBoard(this.#running);
    const config = options.safety ?? null;
    this.safety = createSafetyVerbs(this.#running, config, null);
    this.#safetyWatch = new SafetyWatch(this.#running, config);
    this.#safetyBoard = new SafetyBoard(
      this.#running,
      config,
      options.catalogue.names,
      () => this.#language,
    );
    this.#interviews = new CaseInterviews({
      running: this.#running,
      shelf: this.#shelf,
      safetyBoard: this.#safetyBoard,
      language: () => this.#language,
      setLanguage: (language) => {
        this.setLanguage(language);
      },
    });
    this.findings = createFindings({
      running: this.#running,
      catalogue: options.catalogue,
      language: () => this.#language,
      hear: () => this.#interviews.heard(),
    });
    this.#board = new UnitBoard(
      this.#running,
      this.#shelf,
      () => this.#language,
      (id) => this.interview(id),
    );
  }

  get view(): AssessmentView {
    const { status, caseRef, saving } = this.#running;
    this.#view = shareView(this.#view, {
      caseRef,
      status,
      language: this.#language,
      languages: this.#shelf.languages,
      family: this.#familyBoard.view,
      units: this.#board.units,
      safety: this.#safetyBoard.all,
      exportLimits: this.#safetyBoard.exportLimits,
      saving,
      issues: this.#viewIssues(),
    });
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    return this.#running.subscribe(listener);
  }

  openInterview(choice: InterviewChoice | null | undefined): Outcome<InterviewSession> {
    return this.#interviews.open(choice, (unit, respondent) =>
      this.#board.lastInterview(unit, { respondent }),
    );
  }

  interview(id: unknown): RunningInterview | null {
    return this.#interviews.find(id);
  }

  setAside(unit: string, reason: string): Outcome {
    if (!isReason(reason)) return refused('flow.reason-missing', { unit });
    return withoutValue(this.#running.record('unit.set-aside', { unit, reason }));
  }

  takeUp(unit: string): Outcome {
    return withoutValue(this.#running.record('unit.taken-up', { unit }));
  }

  voices(unit: string): UnitVoices {
    return findVoices(unit, this.#running.log.assessment, this.#shelf, this.#language);
  }

  lookForProtectedPlaces(): void {
    if (!this.#running.hindrance) this.#safetyWatch.lookThrough();
  }

  setLanguage(language: Language): void {
    if (language === this.#language || !this.#shelf.languages.includes(language)) return;
    this.#language = language;
    this.#retellEverything();
    this.#running.tell();
  }

  refresh(): Promise<Outcome> {
    return this.#running.refresh();
  }

  reload(): void {
    this.#running.reload();
  }

  saveNow(): void {
    this.#running.saveNow();
  }

  unsavedLog(): string {
    return this.#running.unsavedLog();
  }

  buildPackage: AssessmentSession['buildPackage'] = (options) =>
    buildPackage(
      this.#running.log.assessment,
      {
        caseRef: this.#running.caseRef,
        packageId: options?.packageId ?? this.#running.ids.create(),
        generatedAt: options?.generatedAt ?? this.#running.now,
        purpose: options?.purpose ?? 'assessment',
        ...options,
      },
      this.#options.catalogue,
      this.findings.all(),
    );

  dispose(): Promise<void> {
    return this.#running.dispose();
  }

  /** A case whose log is empty is opened with what the host said of it. */
  #openCase(): void {
    const { startedOn = this.#running.today, entry = 'child-first', family } = this.#options;
    if (this.#running.log.assessment.startedOn !== null) return;
    this.#running.record('case.opened', { startedOn, entry, format: 1 });
    if (family && this.#running.log.assessment.family.persons.length === 0) {
      const imported = this.#running.record('family.imported', { family });
      if (!imported.ok) this.#openingIssues = imported.issues;
    }
  }

  #follow(event: AssessmentEvent): void {
    const { payload } = event;
    this.#safetyWatch.follow(event);
    const interview = this.#interviewOf(event);
    if (interview !== null) {
      this.#interviews.follow(interview, event);
      const { interviews } = this.#running.log.assessment;
      const unit = interviews.get(interview)?.unit;
      if (unit) this.#board.renew(unit);
    }
    if (isFeltElsewhere(event)) {
      this.#retellEverything();
    } else if (interview !== null || 'safety' in payload) {
      return;
    } else if ('unit' in payload) {
      this.#board.renew(payload.unit);
    } else if (this.#running.log.assessment.family === this.#toldFamily) {
      // Who is informed and takes part shows on the board; no question depends on it.
      this.#board.renew();
    } else {
      this.#retellEverything();
    }
  }

  /** The interview an event is of; what is done about safety is of the interview it fired in. */
  #interviewOf({ payload }: AssessmentEvent): InterviewId | null {
    if ('interview' in payload) return payload.interview ?? null;
    if (!('safety' in payload)) return null;
    return this.#running.log.assessment.safety.get(payload.safety)?.interview ?? null;
  }

  #retellEverything(): void {
    this.#toldFamily = this.#running.log.assessment.family;
    this.#interviews.retell();
    this.#interviews.endJointTalks();
    this.#board.renew();
  }

  #viewIssues(): readonly Issue[] {
    const { issues } = this.#running.log.assessment;
    return this.#openingIssues.length > 0 && issues.length === 0 ? this.#openingIssues : issues;
  }
}

/**
 * Whether what fired in one talk changes others: violence told of parts a couple, and what a child must not be asked
 * again is not asked in another talk either.
 */
function isFeltElsewhere({ type, payload }: AssessmentEvent): boolean {
  if (type === 'safety.resolved') return true;
  return type === 'safety.raised' && 'effects' in payload && payload.effects.some(isFelt);
}

function isFelt(effect: SafetyEffect): boolean {
  return effect === 'no-joint' || effect === 'individual-only' || effect === 'minimal-facts';
}

function withoutValue(outcome: Outcome<AssessmentEvent>): Outcome {
  return outcome.ok ? { ok: true, value: undefined } : outcome;
}

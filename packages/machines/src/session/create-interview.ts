import {
  buildPackage,
  emptyFamily,
  emptyOutline,
  refuseUnusable,
  type AssessmentEvent,
  type AssessmentPackage,
  type Catalogue,
  type Language,
  type PackageOptions,
  type Respondent,
} from '@helhet/core';

import type { InterviewOptions } from './assessment-options.js';
import type { InterviewSession, InterviewView } from './interview-session.js';
import { EditionShelf, type FoundAsking } from './interview-source.js';
import type { Outcome } from './outcome.js';
import { RunningCase } from './running-case.js';
import { RunningInterview } from './running-interview.js';
import { SafetyBoard } from './safety-board.js';
import { SafetyWatch } from './safety-watch.js';
import type { SafetyVerbs } from './safety-verbs.js';
import { shareView } from './share-view.js';

/** One interview without a family: what any {@link InterviewSession} is, and a package of its own. @public */
export interface StandaloneInterviewSession extends InterviewSession {
  /** The interview as versioned JSON for the host. */
  buildPackage(options?: Partial<PackageOptions>): AssessmentPackage;
}

/**
 * Creates one running interview with any instrument, without a family. Needs no screen: give it to
 * `<helhet-interview>`, or drive it.
 *
 * The log is loaded at once; an interview that was begun is taken up where it stood, paused.
 *
 * @throws `HelhetError` `instrument.faulty` when the instrument or its words have faults that
 * would keep it from being asked, all of them named; `language.missing` when there are no words.
 *
 * @example
 * ```ts
 * const interview = createInterview({
 *   caseRef: 'visit-12',
 *   actor: { id: 'anna', role: 'worker' },
 *   instrument: sleep,
 *   words: [sleepEn],
 * });
 * ```
 * @public
 */
export function createInterview(options: InterviewOptions): StandaloneInterviewSession {
  return new RunningAlone(options);
}

class RunningAlone implements StandaloneInterviewSession {
  readonly safety: SafetyVerbs;
  readonly #options: InterviewOptions;
  readonly #catalogue: Catalogue;
  readonly #shelf: EditionShelf;
  readonly #running: RunningCase;
  readonly #respondent: Respondent;
  #language: Language;
  readonly #safetyBoard: SafetyBoard;
  readonly #safetyWatch: SafetyWatch;
  #inner: RunningInterview | null = null;
  #view: InterviewView | null = null;

  constructor(options: InterviewOptions) {
    const { instrument, words, rules } = options;
    refuseUnusable(instrument, words);
    this.#options = options;
    this.#catalogue = { instruments: [instrument], words, ...(rules && { rules: [rules] }) };
    this.#shelf = new EditionShelf(this.#catalogue);
    this.#language = options.language ?? this.#shelf.firstLanguage;
    this.#respondent = options.respondent ?? { kind: 'other', role: 'respondent' };
    this.#running = new RunningCase(options, {
      opened: () => {
        this.#open();
      },
      happened: (event) => {
        this.#follow(event);
      },
      refreshed: () => {
        this.#inner?.retell();
      },
    });
    this.#safetyBoard = new SafetyBoard(
      this.#running,
      options.safety ?? null,
      undefined,
      () => this.#language,
    );
    this.#safetyWatch = new SafetyWatch(this.#running, options.safety ?? null);
    const verbs = (): SafetyVerbs | undefined => this.#inner?.safety;
    this.safety = {
      raise: (trigger) => verbs()?.raise(trigger) ?? notReady,
      acknowledge: (id, how) => verbs()?.acknowledge(id, how) ?? notReady,
      decide: (id, outcome) => verbs()?.decide(id, outcome) ?? notReady,
      noteFacts: (id, facts) => verbs()?.noteFacts(id, facts) ?? notReady,
      resolve: (id, how) => verbs()?.resolve(id, how) ?? notReady,
    };
  }

  get view(): InterviewView {
    this.#view = this.#inner?.view ?? shareView(this.#view, this.#viewBeforehand());
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    return this.#running.subscribe(listener);
  }

  confirmPresence: InterviewSession['confirmPresence'] = (presence) =>
    this.#inner?.confirmPresence(presence) ?? notReady;
  changePresence: InterviewSession['changePresence'] = (presence) =>
    this.#inner?.changePresence(presence) ?? notReady;
  showArea: InterviewSession['showArea'] = (area) => this.#inner?.showArea(area) ?? notReady;
  answer: InterviewSession['answer'] = (question, given) =>
    this.#inner?.answer(question, given) ?? notReady;
  addInstance: InterviewSession['addInstance'] = (group) =>
    this.#inner?.addInstance(group) ?? notReady;
  removeInstance: InterviewSession['removeInstance'] = (group, instance) =>
    this.#inner?.removeInstance(group, instance) ?? notReady;
  undo: InterviewSession['undo'] = () => this.#inner?.undo() ?? notReady;
  explain: InterviewSession['explain'] = (question) => this.#inner?.explain(question) ?? null;
  explainArea: InterviewSession['explainArea'] = (area) => this.#inner?.explainArea(area) ?? [];
  tellAfraidToGoHome: InterviewSession['tellAfraidToGoHome'] = () =>
    this.#inner?.tellAfraidToGoHome() ?? notReady;
  pause: InterviewSession['pause'] = (reason) => this.#inner?.pause(reason) ?? notReady;
  resume: InterviewSession['resume'] = () => this.#inner?.resume() ?? notReady;
  takeOver: InterviewSession['takeOver'] = () => this.#inner?.takeOver() ?? notReady;
  finish: InterviewSession['finish'] = () => this.#inner?.finish() ?? notReady;
  close: InterviewSession['close'] = (closing) => this.#inner?.close(closing) ?? notReady;
  reopen: InterviewSession['reopen'] = (reason) => this.#inner?.reopen(reason) ?? notReady;

  setLanguage(language: Language): void {
    if (language === this.#language || !this.#shelf.languages.includes(language)) return;
    this.#language = language;
    this.#inner?.retell();
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

  buildPackage(options: Partial<PackageOptions> = {}): AssessmentPackage {
    const { log, caseRef, ids, now } = this.#running;
    return buildPackage(
      log.assessment,
      { caseRef, packageId: ids.create(), generatedAt: now, purpose: 'interview', ...options },
      this.#catalogue,
    );
  }

  dispose(): Promise<void> {
    return this.#running.dispose();
  }

  #open(): void {
    const id = this.#findBegun() ?? this.#begin();
    const interview = this.#running.log.assessment.interviews.get(id);
    if (!interview) return;
    this.#inner = new RunningInterview(interview, {
      running: this.#running,
      languages: this.#shelf.languages,
      safetyBoard: this.#safetyBoard,
      refOf: (asked) => this.#shelf.refOf(asked),
      language: () => this.#language,
      setLanguage: (language) => {
        this.setLanguage(language);
      },
      findAsking: (language) => this.#asking(language),
    });
  }

  /** Finds the last interview with this instrument; a case may have others. */
  #findBegun(): string | undefined {
    const { interviews, interviewsOf } = this.#running.log.assessment;
    const instrument = this.#options.instrument.id;
    return interviewsOf.get('')?.findLast((id) => interviews.get(id)?.instrument.id === instrument);
  }

  /** Begins the interview; gives its id. */
  #begin(): string {
    const interview = this.#running.ids.create();
    const edition = this.#shelf.withId(this.#options.instrument.id, this.#language);
    if (edition) {
      this.#running.record(
        'interview.opened',
        { interview, respondent: this.#respondent, instrument: edition.instrument.id },
        this.#shelf.refOf(edition),
      );
    }
    return interview;
  }

  #asking(language: Language): FoundAsking | null {
    const edition = this.#shelf.withId(this.#options.instrument.id, language);
    return edition && { ...edition, audience: this.#audience };
  }

  get #audience(): NonNullable<InterviewOptions['audience']> {
    const { audience = this.#respondent.kind === 'worker' ? 'worker' : 'adult' } = this.#options;
    return audience;
  }

  #follow(event: AssessmentEvent): void {
    this.#inner?.follow(event);
    this.#safetyWatch.follow(event);
  }

  #viewBeforehand(): InterviewView {
    return {
      id: '',
      status: this.#running.status,
      flow: 'paused',
      title: this.#asking(this.#language)?.words.title ?? '',
      language: this.#language,
      languages: this.#shelf.languages,
      unit: null,
      respondent: this.#respondent,
      respondentLabel: null,
      audience: this.#audience,
      presence: null,
      people: emptyFamily.persons,
      outline: emptyOutline,
      area: null,
      undoable: false,
      safety: noSafety,
      raisable: this.#safetyBoard.raisable,
      pausedFor: null,
      writtenElsewhere: null,
      held: null,
      homeButton: false,
      saving: this.#running.saving,
      issues: noIssues,
    };
  }
}

const notReady: Outcome<never> = { ok: false, issues: [{ code: 'session.not-ready', where: {} }] };
const noIssues: InterviewView['issues'] = [];
const noSafety: InterviewView['safety'] = [];

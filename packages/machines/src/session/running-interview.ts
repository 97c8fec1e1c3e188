import {
  canonicalJson,
  createAsking,
  createOutline,
  findAnswerIssues,
  persistentMap,
  renewOutline,
  updateOutline,
  type AreaId,
  type Asking,
  type Assessment,
  type AssessmentEvent,
  type CatalogueRef,
  type Closing,
  type EventPayloads,
  type EventType,
  type Given,
  type Interview,
  type Issue,
  type Language,
  type Outline,
  type OutlineGround,
  type PauseReason,
  type PersistentMap,
  type Presence,
  type QuestionId,
  type QuestionView,
  type Unit,
} from '@helhet/core';

import { interpreterIssues } from './interpreter-issues.js';
import type { FindAsking } from './interview-source.js';
import type { InterviewSession, InterviewView } from './interview-session.js';
import type { Outcome } from './outcome.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import { nothingToAsk } from './nothing-to-ask.js';
import { shareView } from './share-view.js';
import { UndoStack } from './undo-stack.js';

/** What an interview needs of the session it is part of. */
export interface InterviewSurroundings {
  readonly running: RunningCase;
  readonly findAsking: FindAsking;
  readonly languages: readonly Language[];
  /** Names exactly what is asked with these words. */
  readonly refOf: (asked: Asking) => CatalogueRef;
  language(): Language;
  setLanguage(language: Language): void;
}

const done: Outcome = { ok: true, value: undefined };

/** One interview while someone works with it: its outline kept up to date, and its verbs. */
export class RunningInterview implements InterviewSession {
  readonly #id: string;
  readonly #first: Interview;
  readonly #around: InterviewSurroundings;
  readonly #undo = new UndoStack();
  #asking: Asking;
  #outline: Outline;
  #refusals: PersistentMap<Issue> = persistentMap();
  #area: AreaId | null = null;
  #view: InterviewView | null = null;

  constructor(interview: Interview, around: InterviewSurroundings) {
    this.#id = interview.id;
    this.#first = interview;
    this.#around = around;
    this.#asking = this.#makeAsking();
    this.#outline = createOutline(this.#asking, this.#ground());
  }

  get view(): InterviewView {
    const { running, languages } = this.#around;
    const { instrument, audience } = this.#asking;
    const { family } = this.#assessment;
    const { respondent, presence } = this.#interview;
    const person = respondent.kind === 'person' ? respondent.person : null;
    this.#view = shareView(this.#view, {
      id: this.#id,
      status: running.status,
      flow: this.flow,
      title: this.#asking.words.title,
      language: this.#around.language(),
      languages,
      unit: this.#unit,
      respondent,
      respondentLabel: family.persons.find(({ id }) => id === person)?.label ?? null,
      audience,
      presence,
      people: family.persons,
      outline: this.#outline,
      area: this.#area,
      undoable: this.flow === 'asking' && this.#undo.isPossible(this.#outline),
      saving: running.saving,
      issues: instrument.areas.length > 0 ? noIssues : missingInstrument,
    });
    return this.#view;
  }

  /** Where the interview's machine is. */
  get flow(): InterviewView['flow'] {
    const value = this.#around.running.interview(this.#id)?.value ?? 'paused';
    return typeof value === 'string' ? value : 'asking';
  }

  /** What there is to ask now. */
  get outline(): Outline {
    return this.#outline;
  }

  subscribe(listener: () => void): () => void {
    return this.#around.running.subscribe(listener);
  }

  /** Brings the outline up to date after an event of this interview. */
  follow(event: AssessmentEvent): void {
    const isAnswer = event.type === 'answer.given' || event.type === 'answer.withdrawn';
    this.#outline = isAnswer
      ? updateOutline(this.#asking, this.#outline, this.#ground(), event.payload.question)
      : renewOutline(this.#asking, this.#outline, this.#ground());
    this.#leaveMissingArea();
  }

  /** Brings the outline up to date after a change of family or language: every text may differ. */
  retell(): void {
    this.#asking = this.#makeAsking();
    this.#outline = createOutline(this.#asking, this.#ground());
    this.#leaveMissingArea();
  }

  confirmPresence(presence: Presence): Outcome {
    const issues = interpreterIssues(presence);
    if (issues.length > 0) return { ok: false, issues };
    return this.#record('presence.confirmed', { interview: this.#id, presence });
  }

  changePresence(presence: Presence): Outcome {
    const issues = interpreterIssues(presence);
    if (issues.length > 0) return { ok: false, issues };
    return this.#record('presence.changed', { interview: this.#id, presence });
  }

  showArea(area: AreaId | null): Outcome {
    if (area !== null && !this.#outline.areaIds.includes(area)) {
      return refused('flow.not-now', { area });
    }
    this.#area = area;
    this.#around.running.tell();
    return done;
  }

  answer(question: QuestionId, given: Given): Outcome {
    if (this.flow !== 'asking') return refused('flow.not-now', { question });
    const shown = this.#find(question);
    if (!shown) {
      const isKnown = this.#asking.entries.has(question);
      return refused(isKnown ? 'answer.not-asked-here' : 'answer.question-unknown', { question });
    }
    const persons = new Set(this.#assessment.family.persons.map((person) => person.id));
    const issues = findAnswerIssues(question, shown.kind, given, persons);
    this.#setRefusal(question, issues[0] ?? null);
    if (issues.length > 0) return { ok: false, issues };
    const before = shown.answer;
    if (before && isSameGiven(before.given, given)) return done;
    const outcome = this.#around.running.record(
      'answer.given',
      {
        interview: this.#id,
        question,
        audience: this.#asking.audience,
        given,
        ...(before && { supersedes: before.id }),
      },
      this.#around.refOf(this.#asking),
    );
    if (!outcome.ok) return outcome;
    this.#undo.push({ question, answer: outcome.value.id, before });
    this.#around.running.tell();
    return done;
  }

  undo(): Outcome {
    const last = this.#undo.last(this.#outline);
    if (!last) return refused('flow.not-now');
    const { question, answer: supersedes, before } = last;
    const interview = this.#id;
    const { running } = this.#around;
    // What stands again was asked then, not now: in the words and for the audience of its time.
    const outcome = before
      ? running.record(
          'answer.given',
          { interview, question, audience: before.audience, given: before.given, supersedes },
          before.catalogue,
        )
      : running.record('answer.withdrawn', { interview, question, supersedes });
    if (!outcome.ok) return outcome;
    this.#undo.drop(last, before && outcome.value.id);
    this.#setRefusal(question, null);
    running.tell();
    return done;
  }

  pause(reason: PauseReason): Outcome {
    return this.#record('interview.paused', { interview: this.#id, reason });
  }

  resume(): Outcome {
    return this.#record('interview.resumed', { interview: this.#id });
  }

  finish(): Outcome {
    return this.#record('interview.finished', { interview: this.#id });
  }

  close(closing: Closing): Outcome {
    return this.#record('interview.closed', { interview: this.#id, closing });
  }

  reopen(reason: string): Outcome {
    if (!isReason(reason)) return refused('flow.reason-missing');
    return this.#record('interview.reopened', { interview: this.#id, reason });
  }

  setLanguage(language: Language): void {
    this.#around.setLanguage(language);
  }

  reload(): void {
    this.#around.running.reload();
  }

  saveNow(): void {
    this.#around.running.saveNow();
  }

  unsavedLog(): string {
    return this.#around.running.unsavedLog();
  }

  /** Part of a case: the case's session is what is disposed. */
  dispose(): Promise<void> {
    return Promise.resolve();
  }

  get #assessment(): Assessment {
    return this.#around.running.log.assessment;
  }

  get #interview(): Interview {
    return this.#assessment.interviews.get(this.#id) ?? this.#first;
  }

  get #unit(): Unit | null {
    const { unit } = this.#interview;
    return this.#assessment.units.find(({ id }) => id === unit) ?? null;
  }

  #record<T extends EventType>(type: T, payload: EventPayloads[T]): Outcome {
    const outcome = this.#around.running.record(type, payload);
    return outcome.ok ? done : outcome;
  }

  #makeAsking(): Asking {
    const found = this.#around.findAsking(this.#around.language());
    return createAsking(found ?? nothingToAsk(this.#interview, this.#around.language()));
  }

  #ground(): OutlineGround {
    return {
      answers: this.#interview.answers,
      privateAllowed: this.#around.running.interview(this.#id)?.hasTag('private-allowed') ?? false,
      issues: this.#refusals,
    };
  }

  /** Finds a question that is there now; a host may ask for anything. */
  #find(question: unknown): QuestionView | undefined {
    return typeof question === 'string' ? this.#outline.questions.get(question) : undefined;
  }

  #setRefusal(question: QuestionId, issue: Issue | null): void {
    if (!issue && !this.#refusals.has(question)) return;
    this.#refusals = issue ? this.#refusals.set(question, issue) : this.#refusals.delete(question);
    this.#outline = updateOutline(this.#asking, this.#outline, this.#ground(), question);
    this.#around.running.tell();
  }

  #leaveMissingArea(): void {
    if (this.#area !== null && !this.#outline.areas.has(this.#area)) this.#area = null;
  }
}

const noIssues: readonly Issue[] = [];
const missingInstrument: readonly Issue[] = [{ code: 'instrument.missing', where: {} }];

function isSameGiven(a: Given, b: Given): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

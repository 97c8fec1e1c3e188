import type {
  AreaId,
  Asking,
  Assessment,
  AssessmentEvent,
  CatalogueRef,
  Closing,
  EventPayloads,
  EventType,
  Given,
  GroupId,
  HeardTalk,
  InstanceId,
  Interview,
  Issue,
  Language,
  Outline,
  PauseReason,
  Presence,
  QuestionKey,
  Unit,
} from '@helhet/core';

import type { ExplainedQuestion } from './explained-question.js';
import { InterviewEdits } from './interview-edits.js';
import { InterviewOutline } from './interview-outline.js';
import type { FindAsking } from './interview-source.js';
import type { InterviewSession, InterviewView } from './interview-session.js';
import type { Outcome } from './outcome.js';
import { InterviewSafety } from './interview-safety.js';
import { presenceIssues } from './presence-issues.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import type { SafetyBoard } from './safety-board.js';
import type { SafetyVerbs } from './safety-verbs.js';
import { shareView } from './share-view.js';

/** What an interview needs of the session it is part of. */
export interface InterviewSurroundings {
  readonly running: RunningCase;
  readonly findAsking: FindAsking;
  readonly languages: readonly Language[];
  /** Names exactly what is asked with these words. */
  readonly refOf: (asked: Asking) => CatalogueRef;
  language(): Language;
  setLanguage(language: Language): void;
  readonly safetyBoard: SafetyBoard;
}

const done: Outcome = { ok: true, value: undefined };

/** One interview while someone works with it: its outline kept up to date, and its verbs. */
export class RunningInterview implements InterviewSession {
  readonly safety: SafetyVerbs;
  readonly #id: string;
  readonly #first: Interview;
  readonly #around: InterviewSurroundings;
  readonly #asked: InterviewOutline;
  readonly #edits: InterviewEdits;
  readonly #safety: InterviewSafety;
  #area: AreaId | null = null;
  #pausedFor: PauseReason | null = null;
  #view: InterviewView | null = null;

  constructor(interview: Interview, around: InterviewSurroundings) {
    this.#id = interview.id;
    this.#first = interview;
    this.#around = around;
    this.#asked = new InterviewOutline({
      interview: () => this.#interview,
      isPrivateAllowed: () =>
        around.running.interview(this.#id)?.hasTag('private-allowed') ?? false,
      language: () => around.language(),
      find: () => around.findAsking(around.language()),
    });
    this.#safety = new InterviewSafety(interview.id, around.running, around.safetyBoard);
    this.safety = this.#safety.verbs;
    this.#edits = new InterviewEdits({
      interview: interview.id,
      running: around.running,
      asked: this.#asked,
      refOf: around.refOf,
      isAsking: () => this.flow === 'asking',
    });
  }

  get view(): InterviewView {
    const { running, languages } = this.#around;
    const { instrument, words, audience } = this.#asked.asking;
    const { family } = this.#assessment;
    const { respondent, presence } = this.#interview;
    const person = respondent.kind === 'person' ? respondent.person : null;
    this.#view = shareView(this.#view, {
      id: this.#id,
      status: running.status,
      flow: this.flow,
      title: words.title,
      language: this.#around.language(),
      languages,
      unit: this.#unit,
      respondent,
      respondentLabel: family.persons.find(({ id }) => id === person)?.label ?? null,
      audience,
      presence,
      people: family.persons,
      outline: this.outline,
      area: this.#area,
      undoable: this.#edits.isUndoPossible,
      safety: this.#safety.views,
      raisable: this.#around.safetyBoard.raisable,
      pausedFor: this.flow === 'paused' ? this.#pausedFor : null,
      held: this.flow === 'held' ? this.#safety.neutralSentence(this.#around.language()) : null,
      homeButton:
        audience.startsWith('child') &&
        this.#around.safetyBoard.config?.whenAfraidToGoHome !== undefined,
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
    return this.#asked.now;
  }

  subscribe(listener: () => void): () => void {
    return this.#around.running.subscribe(listener);
  }

  /** Brings the outline up to date after an event of this interview. */
  follow(event: AssessmentEvent): void {
    if (event.type === 'interview.paused') this.#pausedFor = event.payload.reason;
    const began = this.#asked.follow(event);
    this.#leaveMissingArea();
    this.#safety.fire(began);
  }

  /** Brings the outline up to date after a change of family or language: every text may differ. */
  retell(): void {
    this.#asked.retell();
    this.#leaveMissingArea();
  }

  confirmPresence(presence: Presence): Outcome {
    const issues = presenceIssues(presence, this.#unit, this.#assessment.safety.values());
    if (issues.length > 0) return { ok: false, issues };
    return this.#record('presence.confirmed', { interview: this.#id, presence });
  }

  changePresence(presence: Presence): Outcome {
    const issues = presenceIssues(presence, this.#unit, this.#assessment.safety.values());
    if (issues.length > 0) return { ok: false, issues };
    return this.#record('presence.changed', { interview: this.#id, presence });
  }

  showArea(area: AreaId | null): Outcome {
    if (area !== null && !this.outline.areaIds.includes(area)) {
      return refused('flow.not-now', { area });
    }
    this.#area = area;
    this.#around.running.tell();
    return done;
  }

  answer(key: QuestionKey, given: Given): Outcome {
    return this.#edits.answer(key, given);
  }

  addInstance(group: GroupId): Outcome<InstanceId> {
    return this.#edits.addInstance(group);
  }

  removeInstance(group: GroupId, instance: InstanceId): Outcome {
    return this.#edits.removeInstance(group, instance);
  }

  undo(): Outcome {
    return this.#edits.undo();
  }

  explain(key: QuestionKey): ExplainedQuestion | null {
    return typeof key === 'string' ? this.#asked.explain(key) : null;
  }

  /** What is heard in it, of an interview about a unit. */
  heard(): HeardTalk | null {
    const found = this.#asked.heldRules();
    return found && this.#unit && { interview: this.#id, unit: this.#unit, ...found };
  }

  explainArea(area: AreaId): readonly ExplainedQuestion[] {
    return this.#asked.explainArea(area);
  }

  pause(reason: PauseReason): Outcome {
    return this.#record('interview.paused', { interview: this.#id, reason });
  }

  resume(): Outcome {
    return this.#record('interview.resumed', { interview: this.#id });
  }

  finish(): Outcome {
    if (this.flow === 'asking') this.#edits.putOff();
    return this.#record('interview.finished', { interview: this.#id });
  }

  tellAfraidToGoHome(): Outcome {
    return this.#safety.fireAfraidToGoHome();
  }

  close(closing: Closing): Outcome {
    if (this.flow === 'closing' && this.#safety.isUnsettled) return refused('safety.unsettled');
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

  #leaveMissingArea(): void {
    if (this.#area !== null && !this.outline.areas.has(this.#area)) this.#area = null;
  }
}

const noIssues: readonly Issue[] = [];
const missingInstrument: readonly Issue[] = [{ code: 'instrument.missing', where: {} }];

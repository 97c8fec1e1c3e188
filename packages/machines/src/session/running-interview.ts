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
  QuestionKey,
  Unit,
} from '@helhet/core';

import { Elsewhere } from './elsewhere.js';
import { flowOf } from '../interview/flow-of.js';
import type { ExplainedQuestion } from './explained-question.js';
import { InterviewEdits } from './interview-edits.js';
import { InterviewOutline } from './interview-outline.js';
import { InterviewPresence } from './interview-presence.js';
import type { FindAsking } from './interview-source.js';
import { InterviewPeople } from './interview-people.js';
import type { InterviewSession, InterviewView, WrittenElsewhere } from './interview-session.js';
import type { Outcome } from './outcome.js';
import { InterviewSafety } from './interview-safety.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import type { SaidPresence } from './said-presence.js';
import type { SafetyBoard } from './safety-board.js';
import type { SafetyVerbs } from './safety-verbs.js';
import { shareView } from './share-view.js';
import { ShownArea } from './shown-area.js';

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
  readonly #presence: InterviewPresence;
  readonly #elsewhere: Elsewhere;
  readonly #people: InterviewPeople;
  readonly #area = new ShownArea();
  #pausedFor: PauseReason | null = null;
  #view: InterviewView | null = null;

  constructor(interview: Interview, around: InterviewSurroundings) {
    this.#id = interview.id;
    this.#first = interview;
    this.#around = around;
    this.#safety = new InterviewSafety(interview, around.running, around.safetyBoard);
    this.safety = this.#safety.verbs;
    this.#asked = new InterviewOutline({
      interview: () => this.#interview,
      isPrivateAllowed: () =>
        around.running.interview(this.#id)?.hasTag('private-allowed') ?? false,
      stoppedAreas: (asking, rules) => this.#safety.stoppedAreas(asking, rules),
      language: () => around.language(),
      find: () => around.findAsking(around.language()),
    });
    this.#presence = new InterviewPresence({
      interview: interview.id,
      running: around.running,
      safety: this.#safety,
      unit: () => this.#unit,
    });
    this.#elsewhere = new Elsewhere(around.running.log);
    this.#people = new InterviewPeople(() => around.running.today);
    this.#edits = new InterviewEdits({
      interview: interview.id,
      running: around.running,
      asked: this.#asked,
      refOf: around.refOf,
      flow: () => this.flow,
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
      people: this.#people.of(this.flow, this.#interview, this.#unit, family),
      outline: this.outline,
      area: this.#area.now,
      undoable: this.#edits.isUndoPossible,
      safety: this.#safety.views,
      raisable: this.#around.safetyBoard.raisable,
      pausedFor: this.flow === 'paused' ? this.#pausedFor : null,
      writtenElsewhere: this.writtenElsewhere,
      held: this.flow === 'held' ? this.#safety.neutralSentence(this.#around.language()) : null,
      homeButton: this.#safety.hasHomeButton(audience),
      saving: running.saving,
      issues: instrument.areas.length > 0 ? noIssues : missingInstrument,
    });
    return this.#view;
  }

  /** Where the interview's machine is. */
  get flow(): InterviewView['flow'] {
    const interview = this.#around.running.interview(this.#id);
    return interview ? flowOf(interview) : 'paused';
  }

  /** Who writes in it on another device. */
  get writtenElsewhere(): WrittenElsewhere | null {
    return this.#elsewhere.of(this.#interview);
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
    this.#area.leaveMissing(this.outline);
    this.#safety.fire(began);
  }

  /** Brings the outline up to date after a change of family or language: every text may differ. */
  retell(): void {
    this.#asked.retell();
    this.#area.leaveMissing(this.outline);
  }

  confirmPresence(presence: SaidPresence): Outcome {
    return this.#presence.confirm(presence);
  }

  changePresence(presence: SaidPresence): Outcome {
    return this.#presence.change(presence);
  }

  /** Pauses the talk when two are in it together who may not be met together any more. */
  endJointTalk(): void {
    const isGoingOn = this.flow === 'asking' || this.flow === 'held';
    if (isGoingOn && this.#presence.mustEnd(this.#interview.presence)) this.pause('not-joint');
  }

  showArea(area: AreaId | null): Outcome {
    if (!this.#area.show(area, this.outline)) {
      return refused('flow.not-now', { area: String(area), state: this.flow });
    }
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

  takeOver(): Outcome {
    return this.#record('interview.taken-over', { interview: this.#id });
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

  refresh(): Promise<Outcome> {
    return this.#around.running.refresh();
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
}

const noIssues: readonly Issue[] = [];
const missingInstrument: readonly Issue[] = [{ code: 'instrument.missing', where: {} }];

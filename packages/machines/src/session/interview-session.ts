import type {
  Actor,
  AreaId,
  Audience,
  Closing,
  Given,
  GroupId,
  InstanceId,
  InterviewId,
  Issue,
  Language,
  Outline,
  PauseReason,
  Person,
  Presence,
  QuestionKey,
  Respondent,
  Unit,
} from '@helhet/core';

import type { ExplainedQuestion } from './explained-question.js';
import type { Outcome } from './outcome.js';
import type { SaidPresence } from './said-presence.js';
import type { SafetyVerbs } from './safety-verbs.js';
import type { RaisableTrigger, SafetyView } from './safety-view.js';
import type { SavingView } from './saving-view.js';

/**
 * One running interview: a view to draw and verbs to call.
 *
 * Every verb says what became of it; a refused one changes nothing.
 *
 * The statechart behind it is [drawn](../../../../docs/statecharts/interview.md).
 *
 * @public
 */
export interface InterviewSession {
  /** What to draw now. Structurally shared: what did not change is the same object. */
  readonly view: InterviewView;
  /** Calls the listener after every change; returns a function that stops it. */
  subscribe(listener: () => void): () => void;

  /**
   * Confirms who is there; the interview can then be asked. Refused with `interpreter.not-adult` when a child or a
   * relative is said to interpret, and with `presence.not-joint` when the two may not be met together.
   */
  confirmPresence(presence: SaidPresence): Outcome;
  /** Tells that someone came in or left; private questions are gone or back at once. */
  changePresence(presence: SaidPresence): Outcome;
  /** Shows an area; `null` shows the list of areas. Passing: not in the log. */
  showArea(area: AreaId | null): Outcome;
  /** Gives or corrects an answer. Given to the same value again, nothing happens. */
  answer(question: QuestionKey, given: Given): Outcome;
  /** Adds one more to a group of entries; gives the new instance. */
  addInstance(group: GroupId): Outcome<InstanceId>;
  /** Takes an entry away. Its answers stay in the log, and come back when this is undone. */
  removeInstance(group: GroupId, instance: InstanceId): Outcome;
  /**
   * Takes back the last thing done here: the answer before it stands again, the entry is gone or back. Nothing
   * is erased.
   */
  undo(): Outcome;
  /**
   * Explains why a question is asked or not, and what its answer proposes or fires; `null` for one that is not
   * in the instrument. For the worker only: it tells of answers, and of questions that are private.
   */
  explain(question: QuestionKey): ExplainedQuestion | null;
  /** Explains every question of an area that is for who answers, asked or not; see {@link InterviewSession.explain}. */
  explainArea(area: AreaId): readonly ExplainedQuestion[];
  /** What can be done about safety, by the worker only. */
  readonly safety: SafetyVerbs;
  /** A child has pressed "I don't want to go home": it fires, and nothing on the screen says so. */
  tellAfraidToGoHome(): Outcome;
  /** Pauses, whatever is going on; nothing is lost. */
  pause(reason: PauseReason): Outcome;
  /** Leads to a new check of who is there. */
  resume(): Outcome;
  /** Goes on here with an interview that another worker began on their device; it stays paused until it is resumed. */
  takeOver(): Outcome;
  /**
   * Ends the asking; the closing ritual follows. Private questions that could not be asked because of who was
   * there are kept as put off, and come back when they can.
   */
  finish(): Outcome;
  /** Closes with what was said in the closing ritual. */
  close(closing: Closing): Outcome;
  /** Opens a closed interview again, for a reason. */
  reopen(reason: string): Outcome;

  /** Changes the language of every text; no answer is touched. */
  setLanguage(language: Language): void;
  /** Takes in what others have written since the log was loaded; see {@link AssessmentSession.refresh}. */
  refresh(): Promise<Outcome>;
  /** Loads again after `unreachable`. */
  reload(): void;
  /** Tries to save at once. */
  saveNow(): void;
  /** The events not yet durable, as a log file (JSON text). */
  unsavedLog(): string;
  /** Stops listening and saving attempts; what could be saved is saved first. */
  dispose(): Promise<void>;
}

/** What an interview looks like now. @public */
export interface InterviewView {
  readonly id: InterviewId;
  /** `loading` until the log is here; `refused` when it cannot be understood, `unreachable` when it cannot be had. */
  readonly status: 'loading' | 'unreachable' | 'refused' | 'ready';
  /** Where the interview is. */
  readonly flow: 'precheck' | 'asking' | 'held' | 'paused' | 'closing' | 'done';
  /** The instrument's title, in the language. */
  readonly title: string;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** The unit, or `null` without a family. */
  readonly unit: Unit | null;
  readonly respondent: Respondent;
  /** The respondent's name, or `null` for the worker and for others. */
  readonly respondentLabel: string | null;
  readonly audience: Audience;
  readonly presence: Presence | null;
  /** The people of the family, to choose among; no more than needed while the respondent holds the screen. */
  readonly people: readonly Person[];
  /** Areas and questions that are there now, for those who are present. */
  readonly outline: Outline;
  /** The area shown, or `null` for the list of areas. */
  readonly area: AreaId | null;
  readonly undoable: boolean;
  /** What has fired in it, in order; for the worker only. */
  readonly safety: readonly SafetyView[];
  /** What a worker can let fire by hand. */
  readonly raisable: readonly RaisableTrigger[];
  /** Why it is paused; `null` when it is not, and when it was paused before it was opened here. */
  readonly pausedFor: PauseReason | null;
  /** Who writes in it on another device; `null` when this one does. It is paused here, and can be taken over. */
  readonly writtenElsewhere: WrittenElsewhere | null;
  /** While the questions are stopped: what the respondent is told, the same whatever was said; else `null`. */
  readonly held: string | null;
  /** Whether a child has a button to say that it does not want to go home. */
  readonly homeButton: boolean;
  readonly saving: SavingView;
  readonly issues: readonly Issue[];
}

/** Who writes in an interview on another device. @public */
export interface WrittenElsewhere {
  readonly by: Actor;
  /** Since when, ISO 8601 in UTC. */
  readonly since: string;
  /** Whether it is the same worker, who needs not take it over to go on. */
  readonly self: boolean;
}

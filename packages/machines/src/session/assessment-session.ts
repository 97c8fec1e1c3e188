import type {
  AssessmentPackage,
  Birthday,
  ChildrenAnswer,
  Entry,
  ExportLimits,
  Family,
  FamilyStep,
  Information,
  InterviewId,
  Issue,
  Language,
  PackageOptions,
  PersistentMap,
  Respondent,
  Unit,
  UnitId,
  UnitVoices,
  Voluntariness,
} from '@helhet/core';

import type { FamilyVerbs } from './family-verbs.js';
import type { CaseFindings } from './findings.js';
import type { InterviewSession, WrittenElsewhere } from './interview-session.js';
import type { Outcome } from './outcome.js';
import type { SafetyVerbs } from './safety-verbs.js';
import type { SafetyView } from './safety-view.js';
import type { SavingView } from './saving-view.js';

/**
 * A running assessment of one case: a view to draw and verbs to call. Needs no screen.
 *
 * The statechart behind it is [drawn](../../../../docs/statecharts/assessment.md).
 *
 * @public
 */
export interface AssessmentSession {
  /** What to draw now. Structurally shared: what did not change is the same object. */
  readonly view: AssessmentView;
  /** Calls the listener after every change, interviews included; returns a function that stops it. */
  subscribe(listener: () => void): () => void;

  readonly family: FamilyVerbs;
  /** What can be done about safety, in the whole case. */
  readonly safety: SafetyVerbs;
  /** What answers propose in the whole case, and what can be decided about it; for the worker only. */
  readonly findings: CaseFindings;

  /** Opens an interview with a unit; the same respondent's unfinished one is taken up again. */
  openInterview(choice: InterviewChoice): Outcome<InterviewSession>;
  /** Finds an interview that was opened, or `null`. */
  interview(id: InterviewId): InterviewSession | null;
  /** Says why a unit cannot be assessed now. */
  setAside(unit: UnitId, reason: string): Outcome;
  /** Lets a unit that was set aside be assessed after all. */
  takeUp(unit: UnitId): Outcome;

  /**
   * Lays side by side what everyone has said about a unit, question by question, and says where they differ. For
   * the worker only: never show it to a respondent. Empty for a unit that nobody has answered about.
   */
  voices(unit: UnitId): UnitVoices;

  /**
   * Looks for protected places in everything that has been written; what is found fires once for each question. Done by
   * itself when the log is loaded and when somebody comes under protection: call it when the host's list has grown.
   */
  lookForProtectedPlaces(): void;

  /** Changes the language of every text; no answer is touched. */
  setLanguage(language: Language): void;
  /**
   * Takes in what others have written since the log was loaded; interviews that are written here go on. Refused with
   * `log.unreachable`, or `log.incomplete` when the store gives less than it had: then nothing changes.
   */
  refresh(): Promise<Outcome>;
  /** Loads again after `unreachable`. */
  reload(): void;
  /** Tries to save at once. */
  saveNow(): void;
  /** The events not yet durable, as a log file (JSON text). */
  unsavedLog(): string;
  /** The assessment as versioned JSON for the host. */
  buildPackage(options?: Partial<PackageOptions>): AssessmentPackage;
  /** Stops listening and saving attempts; what could be saved is saved first. */
  dispose(): Promise<void>;
}

/** Which unit to interview, and who answers. @public */
export interface InterviewChoice {
  readonly unit: UnitId;
  readonly respondent: Respondent;
  /** Opens another interview, even though one of the same respondent is not done, such as a colleague's. */
  readonly anew?: boolean;
}

/** What an assessment looks like now. @public */
export interface AssessmentView {
  readonly caseRef: string;
  /** `loading` until the log is here; `refused` when it cannot be understood, `unreachable` when it cannot be had. */
  readonly status: 'loading' | 'unreachable' | 'refused' | 'ready';
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly family: FamilyView;
  /** Every unit, in the order they are shown. */
  readonly units: readonly UnitView[];
  /** What has fired in the case, in order; for the worker only. */
  readonly safety: readonly SafetyView[];
  /** What stops something of the case from being passed on. */
  readonly exportLimits: ExportLimits;
  readonly saving: SavingView;
  /** What is wrong with the log or the case; the family's own are in `family.issues`. */
  readonly issues: readonly Issue[];
}

/** The family and how far it is built. @public */
export interface FamilyView {
  readonly family: Family;
  readonly issues: readonly Issue[];
  /** The step to take next; `ready` when all are completed. */
  readonly step: 'children' | FamilyStep | 'ready' | 'no-children' | 'children-unknown';
  readonly completed: readonly FamilyStep[];
  /** Why the step cannot be completed now; empty when it can. */
  readonly stepIssues: readonly Issue[];
  /** Who was known first; `null` until the case is opened. */
  readonly entry: Entry | null;
  /** What an adult answered about children; `null` when nobody has asked. */
  readonly childrenAnswer: ChildrenAnswer | null;
  /** By person: what they were told, the last time. */
  readonly information: PersistentMap<Information>;
  /** By person: why telling them was put off. */
  readonly bypassed: PersistentMap<string>;
  /** By person: whether they take part. */
  readonly voluntariness: PersistentMap<Voluntariness>;
  /**
   * Birthdays that change something for a child, from the day the case started until sixty days from now, in the order
   * they fall; see `agesThatMatter` of core.
   */
  readonly birthdays: readonly Birthday[];
}

/** One unit on the board. @public */
export interface UnitView {
  readonly id: UnitId;
  readonly unit: Unit;
  readonly status: 'not-started' | 'started' | 'done' | 'set-aside' | 'closed';
  /** Why it is set aside. */
  readonly reason?: string;
  /** Who can answer, in the order they are suggested. */
  readonly voices: readonly VoiceView[];
}

/** One voice of a unit: who can answer, and how far they have come. @public */
export interface VoiceView {
  readonly respondent: Respondent;
  /** The name or role to show; `null` for the worker's observation. */
  readonly label: string | null;
  /** The respondent's last interview, or `null` before the first. */
  readonly interview: InterviewId | null;
  readonly flow: 'not-started' | 'precheck' | 'asking' | 'held' | 'paused' | 'closing' | 'done';
  readonly progress: { readonly settled: number; readonly total: number };
  /** Who writes in it on another device; `null` when this one does, and before the first. */
  readonly writtenElsewhere: WrittenElsewhere | null;
  /** Whether the respondent has been informed, or the informing was put off with a reason. */
  readonly informed: boolean;
  /** Why it cannot be opened now; empty when it can. */
  readonly issues: readonly Issue[];
}

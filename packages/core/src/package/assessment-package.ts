import type { AnswerState, AnswerValue } from '../answer/answer.js';
import type { Actor } from '../event/assessment-event.js';
import type { ChildrenAnswer, Entry, Information, Voluntariness } from '../event/family-facts.js';
import type { Edge, SafetyEdge } from '../family/edge.js';
import type { Household } from '../family/household.js';
import type { Person } from '../family/person.js';
import type { Finding } from '../finding/finding.js';
import type { AnswerKindName, OptionId } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import type { CatalogueRef } from '../instrument/catalogue.js';
import type { GroupId, QuestionId } from '../instrument/instrument.js';
import type { Closing } from '../interview/closing.js';
import type { InterviewId, Respondent } from '../interview/interview.js';
import type { Presence } from '../interview/presence.js';
import type { InstanceId } from '../interview/question-key.js';
import type { ExportLimits } from '../safety/export-limits.js';
import type { SafetyEvent } from '../safety/safety-event.js';
import type { Unit, UnitId } from '../unit/unit.js';

/** The format of packages made here. @public */
export const packageFormat = 'helhet-package/1';

/**
 * An assessment as versioned JSON, for the host to use: who answered what, when, in which state.
 *
 * Described by the published `package.schema.json`. What is restricted stands apart, so that a host can
 * give it an access class of its own. Source: DOMAIN B.8.
 *
 * @public
 */
export interface AssessmentPackage {
  readonly schema: typeof packageFormat;
  readonly packageId: string;
  readonly caseRef: string;
  readonly generatedAt: string;
  /** What the host makes the package for, in its own terms. */
  readonly purpose: string;
  readonly startedOn: string | null;
  readonly entry: Entry | null;
  readonly childrenAnswer: ChildrenAnswer | null;
  readonly family: {
    readonly persons: readonly Person[];
    readonly edges: readonly Edge[];
    readonly households: readonly Household[];
  };
  readonly information: readonly Information[];
  readonly voluntariness: readonly Voluntariness[];
  readonly units: readonly PackageUnit[];
  readonly interviews: readonly PackageInterview[];
  /**
   * Exactly what was asked, by the hash that answers and questions name: instrument, overlays and profile with
   * their versions. Absent in packages of 0.1.0.
   */
  readonly catalogues?: readonly CatalogueRef[];
  readonly questions: readonly PackageQuestion[];
  readonly answers: readonly PackageAnswer[];
  /**
   * What answers propose and what workers have decided, by unit and then by factor: each by itself, never added up.
   * Absent in packages of 0.1.0.
   */
  readonly findings?: readonly Finding[];
  /** Never in an extract of a person named as the source of danger. */
  readonly restricted: {
    readonly safetyEdges: readonly SafetyEdge[];
    /** What fired and what was done about it, in order. Absent in packages of 0.1.0. */
    readonly safety?: readonly SafetyEvent[];
    /** What stops something of it from being passed on. Absent in packages of 0.1.0. */
    readonly exportLimits?: ExportLimits;
  };
  /** How many events the package was made from, and how many of them nobody here could read or place. */
  readonly log: { readonly events: number; readonly unread: number };
}

/** A unit in a package. @public */
export interface PackageUnit extends Unit {
  /** Why it could not be assessed. */
  readonly setAside?: string;
}

/** An interview in a package. @public */
export interface PackageInterview {
  readonly id: InterviewId;
  readonly unit: UnitId | null;
  readonly respondent: Respondent;
  readonly catalogue: CatalogueRef;
  readonly openedAt: string;
  readonly openedBy: Actor;
  /** Who took it over from another, and when; absent when nobody did. */
  readonly takenOver?: readonly { readonly at: string; readonly by: Actor }[];
  readonly presence: Presence | null;
  /** By group: the instances people added, in order, those taken away left out; absent when there are none. */
  readonly instances?: Readonly<Record<GroupId, readonly InstanceId[]>>;
  readonly done: boolean;
  readonly closings: readonly { readonly at: string; readonly closing: Closing }[];
  readonly reopenings: readonly { readonly at: string; readonly reason: string }[];
}

/**
 * A question as it was put to an audience, so that the package can be read without the instruments.
 *
 * Only there when the catalogue it was asked from is at hand. Names are left as placeholders.
 *
 * @public
 */
export interface PackageQuestion {
  /** The `hash` of the catalogue it was asked from. */
  readonly catalogue: string;
  readonly question: QuestionId;
  readonly audience: Audience;
  readonly kind: AnswerKindName;
  readonly private: boolean;
  readonly text: string;
  /** The question's own words for its options. */
  readonly options?: Readonly<Record<OptionId, string>>;
}

/** An answer in a package; corrected and withdrawn ones are there too, not `current`. @public */
export interface PackageAnswer {
  readonly id: string;
  readonly unit: UnitId | null;
  readonly interview: InterviewId;
  readonly question: QuestionId;
  /** Of a question in a group: which of the interview's instances. */
  readonly instance?: InstanceId;
  readonly respondent: Respondent;
  readonly audience: Audience;
  readonly state: AnswerState;
  /** Only for `answered`. */
  readonly value?: AnswerValue;
  /** For `not-asked` and `deferred`. */
  readonly reason?: string;
  readonly at: string;
  readonly recordedBy: Actor;
  /** The `hash` of the catalogue it was asked from. */
  readonly catalogue: string;
  readonly current: boolean;
  readonly supersedes?: string;
  /** Given while the two were met together. */
  readonly jointly?: true;
  /** Given before it was known that a child interpreted: to be asked again. Source: DOMAIN B.6, T12. */
  readonly throughChild?: true;
}

/** What the host says of a package it wants. @public */
export interface PackageOptions {
  readonly caseRef: string;
  /** Makes the same package recognisable; the host's or an id made by the session. */
  readonly packageId: string;
  /** ISO 8601 in UTC. */
  readonly generatedAt: string;
  readonly purpose: string;
}

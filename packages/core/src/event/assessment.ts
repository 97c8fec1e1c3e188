import type { Family } from '../family/family.js';
import { emptyFamily } from '../family/family.js';
import type { FindingRecord } from '../finding/finding-decision.js';
import type { FactorId } from '../instrument/instrument.js';
import type { Interview } from '../interview/interview.js';
import type { Issue } from '../issue/issue.js';
import type { SafetyEvent } from '../safety/safety-event.js';
import type { Unit } from '../unit/unit.js';
import type { EventPosition } from './event-order.js';
import type { ChildrenAnswer, Entry, Information, Voluntariness } from './family-facts.js';
import { persistentMap, type PersistentMap } from './persistent-map.js';

/**
 * What a log means: the state of an assessment, folded from its events by {@link foldEvents}.
 *
 * Never changed; {@link applyEvent} gives a new one that shares what the event did not touch.
 *
 * @public
 */
export interface Assessment {
  /** The day the case started; `null` until it is opened. */
  readonly startedOn: string | null;
  readonly entry: Entry | null;
  readonly childrenAnswer: ChildrenAnswer | null;
  readonly family: Family;
  /** Pairs between whom there has ever been a safety edge in this case, as `a+b`. Never met together again. */
  readonly parted: PersistentMap<true>;
  /** Derived units, and closed ones that have interviews or findings. */
  readonly units: readonly Unit[];
  /** Reasons by unit, for units that cannot be assessed now. */
  readonly setAside: PersistentMap<string>;
  /** By person: what they were told, the last time. */
  readonly information: PersistentMap<Information>;
  /** By person: why information was put off. */
  readonly bypassed: PersistentMap<string>;
  /** By person: whether they take part. */
  readonly voluntariness: PersistentMap<Voluntariness>;
  /** By interview id. */
  readonly interviews: PersistentMap<Interview>;
  /** Interview ids by unit, in the order they were opened; those without a unit under the empty string. */
  readonly interviewsOf: PersistentMap<readonly string[]>;
  /** What has fired, by id. */
  readonly safety: PersistentMap<SafetyEvent>;
  /** Ids of safety events by interview, in order; those of none under the empty string. */
  readonly safetyOf: PersistentMap<readonly string[]>;
  /** What was decided about factors, by {@link findingKey}. */
  readonly findings: PersistentMap<FindingRecord>;
  /** Factors that something was decided about by unit, in the order it first was. */
  readonly findingsOf: PersistentMap<readonly FactorId[]>;
  /** Events that nobody here can read or place, as they came. */
  readonly unread: readonly unknown[];
  /** What is wrong with the log. */
  readonly issues: readonly Issue[];
  /** Ids of the events applied. */
  readonly eventIds: PersistentMap<true>;
  /** The last event applied, in canonical order. */
  readonly last: EventPosition | null;
}

/** An assessment in which nothing has happened. @public */
export const emptyAssessment: Assessment = {
  startedOn: null,
  entry: null,
  childrenAnswer: null,
  family: emptyFamily,
  parted: persistentMap(),
  units: [],
  setAside: persistentMap(),
  information: persistentMap(),
  bypassed: persistentMap(),
  voluntariness: persistentMap(),
  interviews: persistentMap(),
  interviewsOf: persistentMap(),
  safety: persistentMap(),
  safetyOf: persistentMap(),
  findings: persistentMap(),
  findingsOf: persistentMap(),
  unread: [],
  issues: [],
  eventIds: persistentMap(),
  last: null,
};

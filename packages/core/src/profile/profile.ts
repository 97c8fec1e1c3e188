import type { AskedPartId, InstrumentId } from '../instrument/instrument.js';
import type { UnitKind } from '../unit/unit.js';

/** Names a profile, such as `short`. @public */
export type ProfileId = string;

/**
 * A named selection of the same questions, as data: the same ids, words and rules, and fewer of them.
 *
 * @public
 */
export interface Profile {
  readonly id: ProfileId;
  readonly version: string;
  /** The kinds of unit it has questions for, in the order they are suggested. */
  readonly units: readonly UnitKind[];
  /** About how long one interview takes, in minutes. */
  readonly minutes?: number;
  /**
   * What is chosen of each instrument: everything, or areas, groups and questions by id. An instrument that is not
   * named has nothing in the profile. What a chosen question depends on comes with it.
   */
  readonly choose: Readonly<Record<InstrumentId, 'everything' | readonly AskedPartId[]>>;
}

/** Names a profile exactly. @public */
export interface ProfileRef {
  readonly id: ProfileId;
  readonly version: string;
}

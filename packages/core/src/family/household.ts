import type { PersonId } from './person.js';

/** Names a household; `network` is taken. @public */
export type HouseholdId = string;

/** A home and who lives there, for how much of the time. The address is the host's, never ours. @public */
export interface Household {
  readonly id: HouseholdId;
  readonly label: string;
  readonly members: readonly HouseholdMember[];
  /** Its whereabouts must not reach others; its unit lives only in its members' files. */
  readonly protected?: boolean;
}

/** One person's part in a household. @public */
export interface HouseholdMember {
  readonly person: PersonId;
  /** Share of the time, above 0 and at most 1; unknown, when absent. */
  readonly share?: number;
  /** Such as "every other week". */
  readonly pattern?: string;
  readonly since?: string;
  readonly until?: string;
}

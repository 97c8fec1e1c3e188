import type { Edge, SafetyEdge } from './edge.js';
import type { Household } from './household.js';
import type { Person } from './person.js';

/** Persons, how they stand to each other, and where they live. @public */
export interface Family {
  readonly persons: readonly Person[];
  readonly edges: readonly Edge[];
  readonly households: readonly Household[];
  readonly safetyEdges: readonly SafetyEdge[];
}

/** A family of nobody yet. @public */
export const emptyFamily: Family = { persons: [], edges: [], households: [], safetyEdges: [] };

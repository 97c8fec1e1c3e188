import type { PersonId } from './person.js';

/** Names an edge. @public */
export type EdgeId = string;

/**
 * How one person stands to another, while it lasts.
 *
 * Edges to a child go from the adult to the child. The caring role is its own edge, independent of
 * custody and of biology (DOMAIN A10).
 *
 * | Type | From → to | Gives care | Parental tie |
 * | --- | --- | --- | --- |
 * | `biological`, `adoptive`, `legal` | adult → child | no | yes |
 * | `custodian` | adult → child | yes | no |
 * | `care` | adult → child: lives with and cares for | yes | no |
 * | `kin-care` | relative → child | yes | no |
 * | `step` | adult → child | when `careRole` | no |
 * | `foster` | adult → child | yes | no |
 * | `guardian` | adult → child: for an unaccompanied child | no | no |
 * | `sibling` | either way | | |
 * | `partner`, `former-partner`, `coparent` | either way | | |
 *
 * @public
 */
export interface Edge {
  readonly id: EdgeId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly type: EdgeType;
  /** First day, `YYYY-MM-DD`; from always, when absent. */
  readonly since?: string;
  /** Last day, included; still so, when absent. */
  readonly until?: string;
  /** For `custodian`. */
  readonly custody?: 'sole' | 'joint' | 'appointed';
  /** For `step`: takes part in the care of the child. */
  readonly careRole?: boolean;
  /** For a parental tie to an expected child: is the one who carries the child. */
  readonly carrying?: boolean;
  /** For `sibling`. */
  readonly sibling?: 'full' | 'half' | 'step' | 'foster';
  /** For `partner`. */
  readonly partner?: 'married' | 'cohabiting' | 'living-apart';
}

/** The type of an {@link Edge}. @public */
export type EdgeType =
  | 'biological'
  | 'adoptive'
  | 'legal'
  | 'custodian'
  | 'care'
  | 'kin-care'
  | 'step'
  | 'foster'
  | 'guardian'
  | 'sibling'
  | 'partner'
  | 'former-partner'
  | 'coparent';

/** Every edge type, in the order they are offered. @public */
export const edgeTypes: readonly EdgeType[] = [
  'biological',
  'adoptive',
  'legal',
  'custodian',
  'care',
  'kin-care',
  'step',
  'foster',
  'guardian',
  'sibling',
  'partner',
  'former-partner',
  'coparent',
];

/**
 * That one person may be a danger to another. Kept apart from other edges: it is never in an extract
 * of a person named as the source of danger, and it ends joint talks between the two.
 *
 * Source: DOMAIN B.1, C.1 (I6).
 *
 * @public
 */
export interface SafetyEdge {
  readonly id: EdgeId;
  readonly about: readonly [PersonId, PersonId];
  readonly kind:
    | 'violence-reported'
    | 'violence-convicted'
    | 'no-contact-order'
    | 'supervised-contact'
    | 'threat'
    | 'secret-address';
  /** Who, if either, is named as the source of danger. */
  readonly danger?: PersonId;
  readonly source?: string;
}

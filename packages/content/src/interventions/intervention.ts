import type { AgeBand, FactorId, TriggerId, UnitKind } from '@helhet/core';

import type { NeedId } from '../needs/needs.js';
import type { InterventionId } from './intervention-id.js';

/**
 * On what ground something is given: the law behind each is a dated entry of the legal registry.
 *
 * - `without-assessment`: open to anyone, with no decision.
 * - `granted`: applied for and decided by social services.
 * - `health-care`, `school`, `civil-society`: given there.
 * - `other`: on some other ground, such as an agreement between services or a court's decision.
 *
 * Source: DOMAIN C.6.
 *
 * @public
 */
export type InterventionBasis =
  'without-assessment' | 'granted' | 'health-care' | 'school' | 'civil-society' | 'other';

/** Every basis, in the order they are shown. @public */
export const interventionBases: readonly InterventionBasis[] = [
  'without-assessment',
  'granted',
  'health-care',
  'school',
  'civil-society',
  'other',
];

/**
 * Something that speaks against an intervention: a trigger that has fired and is not resolved, a confirmed risk
 * factor, or a couple that must not be met together. It never forbids: a worker decides, and says why.
 *
 * @public
 */
export type CounterReason =
  { readonly trigger: TriggerId } | { readonly factor: FactorId } | { readonly joint: false };

/**
 * Something that can be offered, told in general terms: a starting catalogue that every municipality changes.
 *
 * No method is named. Source: DOMAIN B.1 and C.6.
 *
 * @public
 */
export interface Intervention {
  readonly id: InterventionId;
  /** The kinds of unit it serves, the first of them most. */
  readonly units: readonly UnitKind[];
  /** The needs it can answer. */
  readonly needs: readonly NeedId[];
  /** The ages of the children it is for; any, when absent. */
  readonly bands?: readonly AgeBand[];
  /** On which grounds it can be given. */
  readonly basis: readonly InterventionBasis[];
  /** Whether it brings adults of the family into the same room. */
  readonly together?: true;
  /** What speaks against it; any one of them is enough. */
  readonly notWhen?: readonly CounterReason[];
}

/** The words of an intervention. @public */
export interface InterventionWords {
  readonly name: string;
  /** What happens, in two or three short sentences that can be read to the one it is for. */
  readonly description: string;
}

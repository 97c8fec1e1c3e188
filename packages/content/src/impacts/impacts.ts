import type { FactorId } from '@helhet/core';

/** Names a way in which a child is affected, such as `I01`. Source: DOMAIN A06. @public */
export type ImpactId =
  'I01' | 'I02' | 'I03' | 'I04' | 'I05' | 'I06' | 'I07' | 'I08' | 'I09' | 'I10';

/**
 * A way in which a child is affected: a tag that a worker puts on a finding about the child.
 *
 * Never shown to a child, and never proposed by an answer.
 *
 * @public
 */
export interface Impact {
  readonly id: ImpactId;
  /** The findings it is most often a tag on; it may be put on any other. */
  readonly factors: readonly FactorId[];
}

/** The ways in which a child is affected, in the order of their ids. @public */
export const impacts: readonly Impact[] = [
  { id: 'I01', factors: ['R01', 'R02', 'R03', 'R26', 'R37'] },
  { id: 'I02', factors: ['R01', 'R02', 'R16', 'R26', 'R36'] },
  { id: 'I03', factors: ['R34', 'R39'] },
  { id: 'I04', factors: ['R26', 'R24', 'R38'] },
  { id: 'I05', factors: ['R31', 'R30'] },
  { id: 'I06', factors: ['R25'] },
  { id: 'I07', factors: ['R25', 'R24'] },
  { id: 'I08', factors: ['R23'] },
  { id: 'I09', factors: ['R23', 'R32', 'R35'] },
  { id: 'I10', factors: ['R04', 'R05', 'R42'] },
];

/** The words of an impact; shown to the worker only. @public */
export interface ImpactWords {
  readonly name: string;
  /** How it may show. */
  readonly shows: string;
}

/** Names a need category, such as `N01`. Source: DOMAIN A05. @public */
export type NeedId = 'N01' | 'N02' | 'N03' | 'N04' | 'N05' | 'N06' | 'N07' | 'N08' | 'N09';

/** What a need can be about, in order; every need has exactly one. @public */
export const needs: readonly NeedId[] = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
];

/** The words of a need category. @public */
export interface NeedWords {
  readonly name: string;
  /** What belongs here, for the worker who chooses. */
  readonly meaning: string;
}

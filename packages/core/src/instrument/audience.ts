import type { AgeBand } from '../family/age-band.js';

/**
 * Whom a wording is for: an adult, a child in an age band, or the worker who observes.
 *
 * A child under two and an unborn child are never asked: they are observed, and adults are asked about them.
 * Source: DOMAIN B.7, rules 2 and 3.
 *
 * @public
 */
export type Audience = 'adult' | 'child-2-6' | 'child-7-12' | 'child-13-17' | 'worker';

/** Every audience, in the order they are shown to authors. @public */
export const audiences: readonly Audience[] = [
  'adult',
  'child-2-6',
  'child-7-12',
  'child-13-17',
  'worker',
];

/**
 * Finds the audience of a person in an age band, or `null` for those who are never asked.
 *
 * @public
 */
export function audienceOfBand(band: AgeBand): Audience | null {
  switch (band) {
    case 'unborn':
    case '0-1':
      return null;
    case '18+':
      return 'adult';
    default:
      return `child-${band}`;
  }
}

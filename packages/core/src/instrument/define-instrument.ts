import { HelhetError } from '../error/helhet-error.js';
import type { Fault } from './faults/fault.js';
import { findFaults, type FaultGround } from './faults/find-faults.js';
import { sayFault } from './faults/say-fault.js';
import type { Instrument, InstrumentId } from './instrument.js';
import type { InstrumentWords } from './words.js';

/**
 * Checks what an author wrote and gives it back unchanged.
 *
 * @throws {@link HelhetError} `instrument.faulty`, naming every fault with its place.
 *
 * @example
 * ```ts
 * const sleep = defineInstrument({
 *   id: 'sleep',
 *   version: '1.0.0',
 *   areas: [{ id: 'S01', questions: [{ id: 'S01.1', ask: { adult: { kind: 'rating' } } }] }],
 * });
 * ```
 * @public
 */
export function defineInstrument(
  instrument: Instrument,
  words: readonly InstrumentWords[] = [],
  ground: FaultGround = {},
): Instrument {
  const faults = findFaults(instrument, words, ground);
  if (faults.length === 0) return instrument;
  throw new HelhetError('instrument.faulty', sayFaults(instrument.id, faults));
}

/** Says every fault of an instrument, so that an author can mend them all at once. */
export function sayFaults(instrument: InstrumentId, faults: readonly Fault[]): string {
  const all = faults.map((fault) => `${fault.code} (${sayFault(fault)})`).join('; ');
  return `Instrument "${instrument}" cannot be used: ${all}. Mend each and define it again.`;
}

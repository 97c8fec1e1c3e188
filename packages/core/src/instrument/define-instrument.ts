import { HelhetError } from '../error/helhet-error.js';
import { findFaults, type Fault } from './find-faults.js';
import type { Instrument } from './instrument.js';
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
): Instrument {
  const faults = findFaults(instrument, words);
  if (faults.length === 0) return instrument;
  throw new HelhetError(
    'instrument.faulty',
    `Instrument "${instrument.id}" cannot be used: ${faults.map(sayFault).join('; ')}. Mend each and define it again.`,
  );
}

function sayFault({ code, area, question, language, found }: Fault): string {
  const place = [question ?? area, language, found && `"${found}"`].filter(Boolean).join(', ');
  return place ? `${code} (${place})` : code;
}

import { HelhetError } from '../../error/helhet-error.js';
import type { Instrument } from '../instrument.js';
import type { InstrumentWords } from '../words.js';
import { findStructuralFaults } from './find-structural-faults.js';
import { sayPlace } from './say-place.js';
import { wordFaults } from './word-faults.js';

/**
 * Refuses an instrument that could not be asked, where it is about to be: its ids, kinds, conditions and words are
 * looked at, and nothing that takes a search. Authors check everything with {@link defineInstrument}.
 *
 * @throws {@link HelhetError} `instrument.faulty`, naming the code and place of every fault.
 * @public
 */
export function refuseUnusable(instrument: Instrument, words: readonly InstrumentWords[]): void {
  const faults = [
    ...findStructuralFaults(instrument),
    ...words.flatMap((language) => wordFaults(instrument, language)),
  ];
  if (faults.length === 0) return;
  const all = faults.map((fault) => `${fault.code} (${sayPlace(fault)})`).join('; ');
  throw new HelhetError(
    'instrument.faulty',
    `Instrument "${instrument.id}" cannot be used: ${all}. Check it with defineInstrument and mend each.`,
  );
}

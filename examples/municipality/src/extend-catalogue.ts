import { mustBePrivate, triggers } from '@helhet/content';
import {
  extendInstrument,
  HelhetError,
  type Catalogue,
  type Overlay,
  type WholeInstrument,
} from '@helhet/core';

/** Finds an instrument in a catalogue, with all its words and rules; `null` when it is not there. */
export function wholeInstrument(catalogue: Catalogue, id: string): WholeInstrument | null {
  const instrument = catalogue.instruments.find((one) => one.id === id);
  const rules = catalogue.rules?.find((one) => one.instrument === id);
  if (!instrument) return null;
  const words = catalogue.words.filter((one) => one.instrument === id);
  return { instrument, words, ...(rules && { rules }) };
}

/**
 * Lays an overlay over the instrument it is for; every other instrument stays as it is.
 *
 * @throws HelhetError `instrument.missing` when the catalogue has no such instrument; `overlay.faulty` and
 * `instrument.faulty` as `extendInstrument` has them, with every fault at once.
 */
export function extendCatalogue(catalogue: Catalogue, overlay: Overlay): Catalogue {
  const { id } = overlay.base;
  const base = wholeInstrument(catalogue, id);
  if (!base) {
    throw new HelhetError(
      'instrument.missing',
      `Overlay "${overlay.id}" is for "${id}", which the catalogue does not have.`,
    );
  }
  const { factors } = catalogue;
  const local = extendInstrument(base, overlay, {
    triggers,
    mustBePrivate: mustBePrivate[id] ?? [],
    ...(factors && { factors }),
  });
  return {
    ...catalogue,
    instruments: catalogue.instruments.map((one) => (one.id === id ? local.instrument : one)),
    words: [...catalogue.words.filter((one) => one.instrument !== id), ...local.words],
    rules: [
      ...(catalogue.rules ?? []).filter((one) => one.instrument !== id),
      ...(local.rules ? [local.rules] : []),
    ],
  };
}

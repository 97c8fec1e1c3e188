import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson } from '../json/canonical-json.js';
import type { CatalogueRef } from './catalogue.js';
import type { Instrument } from './instrument.js';
import type { InstrumentWords } from './words.js';

/**
 * Names exactly what is asked when this instrument is used with these words.
 *
 * @public
 */
export function catalogueRef(instrument: Instrument, words: InstrumentWords): CatalogueRef {
  const text = canonicalJson({ instrument, words });
  const { overlays, profile } = instrument;
  return {
    id: instrument.id,
    version: instrument.version,
    language: words.language,
    hash: bytesToHex(sha256(utf8ToBytes(text))),
    ...(overlays && { overlays }),
    ...(profile !== undefined && { profile }),
  };
}

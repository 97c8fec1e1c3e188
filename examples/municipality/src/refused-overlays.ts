import type { Overlay } from '@helhet/core';

import { parentOverlay } from './overlay.js';

/** Wrong in itself, in four places: an older base, a misspelt id twice, and no reason. */
export const carelessOverlay: Overlay = {
  id: 'careless',
  version: '0.1.0',
  base: { id: 'parent', version: '0.1.0' },
  hide: { 'P1.1': 'We never ask this.', 'P10.1': ' ' },
  words: { sv: { questions: { 'P03.l': { text: { adult: 'Hur mår du?' } } } } },
};

/** Right in itself, and yet nothing that can be asked: other questions depend on the one that is hidden. */
export const breakingOverlay: Overlay = {
  id: 'breaking',
  version: '0.1.0',
  base: parentOverlay.base,
  hide: { 'P03.1': 'Health care asks this.' },
};

/** A language for the parts that are added, and for nothing else: whoever chose it would meet empty questions. */
export const halfLanguageOverlay: Overlay = {
  id: 'half-language',
  version: '0.1.0',
  base: parentOverlay.base,
  words: { fi: { questions: { 'P01.1': { text: { adult: 'Kerro itsestäsi vanhempana.' } } } } },
};

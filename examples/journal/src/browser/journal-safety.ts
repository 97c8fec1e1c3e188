import type { SafetyConfig } from '@helhet/machines';

import type { Library } from './load-library.js';

/**
 * What the journal gives for safety: it is a social service's, with the content's texts and law. The numbers are
 * examples; a real journal has its own, from its own settings.
 *
 * @param protectedPlaces - Asked each time something is written, so that it is the newest list that is looked for.
 */
export function journalSafety(
  library: Library,
  protectedPlaces: () => readonly string[],
): SafetyConfig {
  const { safetyTexts, safetySv, safetyEn, legalEntries, legalSv, legalEn } = library;
  return {
    role: 'social-services',
    texts: safetyTexts,
    words: [safetySv, safetyEn],
    legal: legalEntries,
    legalWords: { sv: legalSv, en: legalEn },
    numbers: library.exampleSafetyNumbersSweden,
    whenAfraidToGoHome: 'T10',
    whenParentDies: 'T15',
    whenChildInterprets: 'T12',
    whenPlaceIsShown: 'T16',
    protectedPlaces,
    atBirth: { T07: 'T06' },
  };
}

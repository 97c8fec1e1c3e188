import type { SafetyConfig } from '@helhet/machines';

import type { Library } from './load-library.js';

/**
 * What the journal gives for safety: it is a social service's, with the content's texts and law. The numbers are
 * examples; a real journal has its own, from its own settings.
 */
export function journalSafety(library: Library): SafetyConfig {
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
  };
}

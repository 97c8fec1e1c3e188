import {
  catalogue,
  exampleSafetyNumbersSweden,
  legalEn,
  legalEntries,
  legalSv,
  safetyEn,
  safetySv,
  safetyTexts,
} from '@helhet/content';
import type { Language } from '@helhet/core';

import { family, talks } from './family.js';
import type { World } from './world.js';

/** What is asked of children and parents in earnest, with the safety texts that go with it. */
export function contentWorld(language: Language): World {
  return {
    catalogue,
    family,
    safety: {
      role: 'social-services',
      texts: safetyTexts,
      words: [safetyEn, safetySv],
      legal: legalEntries,
      legalWords: { en: legalEn, sv: legalSv },
      numbers: exampleSafetyNumbersSweden,
      whenAfraidToGoHome: 'T10',
    },
    language,
    talks,
  };
}

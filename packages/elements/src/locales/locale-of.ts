import type { Language } from '@helhet/core';

import { chooseLocale } from './choose-locale.js';
import { en } from './en/locale.js';
import type { Locale } from './locale.js';
import { sv } from './sv/locale.js';

/**
 * Finds every sentence of the elements in a language; English when there are none in it.
 *
 * @public
 */
export function localeOf(language: Language): Locale {
  return chooseLocale([sv, en], en, language);
}

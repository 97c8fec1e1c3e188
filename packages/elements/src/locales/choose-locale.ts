import type { Language } from '@helhet/core';

/**
 * Chooses the locale of a language: the same, or one of the same tongue (`sv-FI` takes `sv`), or English.
 *
 * @internal
 */
export function chooseLocale<L extends { readonly language: Language }>(
  locales: readonly L[],
  fallback: L,
  language: Language,
): L {
  const wanted = language.toLowerCase();
  const tongue = wanted.split('-')[0];
  return (
    locales.find((locale) => locale.language === wanted) ??
    locales.find((locale) => locale.language === tongue) ??
    fallback
  );
}

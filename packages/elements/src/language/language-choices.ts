import type { Language } from '@helhet/core';

/** Languages often met in family work in the Nordic countries; any other can be written. */
const offered: readonly Language[] = [
  'sv',
  'en',
  'fi',
  'ar',
  'ckb',
  'de',
  'es',
  'fa',
  'fr',
  'kmr',
  'pl',
  'prs',
  'ps',
  'ro',
  'ru',
  'se',
  'so',
  'sq',
  'th',
  'ti',
  'tr',
  'uk',
];

/** A language to choose, by its name in the language of the screen. */
export interface LanguageChoice {
  readonly code: Language;
  readonly name: string;
}

/** Names a language, such as "Arabic" for `ar`; what cannot be named is shown as it was written. */
export function languageName(code: string, shownIn: Language): string {
  try {
    const name = new Intl.DisplayNames([shownIn], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(shownIn) + name.slice(1);
  } catch {
    return code;
  }
}

/** The languages to choose among: those given first, then the others in alphabetical order. */
export function languageChoices(
  first: readonly string[],
  shownIn: Language,
): readonly LanguageChoice[] {
  const named = (code: string): LanguageChoice => ({ code, name: languageName(code, shownIn) });
  const before = [...new Set(first)];
  const after = offered.filter((code) => !before.includes(code)).map(named);
  return [
    ...before.map(named),
    ...after.sort((one, other) => one.name.localeCompare(other.name, shownIn)),
  ];
}

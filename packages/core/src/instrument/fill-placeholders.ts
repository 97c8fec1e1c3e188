import type { Language } from './words.js';

/** Names for the placeholders of a text. @public */
export interface PlaceholderNames {
  readonly child?: string;
  readonly parent?: string;
  readonly sibling?: string;
  readonly home?: string;
}

const fallback: Readonly<Record<Language, Required<PlaceholderNames>>> = {
  sv: { child: 'barnet', parent: 'föräldern', sibling: 'syskonet', home: 'hemmet' },
  en: { child: 'the child', parent: 'the parent', sibling: 'the sibling', home: 'the home' },
};

/**
 * Fills the placeholders of a text: `{child}`, `{parent}`, `{sibling}`, `{home}`, and `{child:genitive}` and
 * so on.
 *
 * A name that is not known is replaced by a plain word. A sentence that begins with a placeholder begins with a
 * capital. Languages other than Swedish and English get the name as it is.
 *
 * @public
 */
export function fillPlaceholders(
  text: string,
  names: PlaceholderNames,
  language: Language,
): string {
  return text.replace(
    /\{(child|parent|sibling|home)(:genitive)?\}/g,
    (_all, key: keyof PlaceholderNames, genitive: string | undefined, offset: number) => {
      const name = names[key] ?? fallback[language]?.[key] ?? '…';
      const word = genitive === undefined ? name : genitiveOf(name, language);
      return beginsSentence(text, offset) ? withCapital(word, language) : word;
    },
  );
}

function beginsSentence(text: string, offset: number): boolean {
  return /^$|[.?!]\s+$/.test(text.slice(0, offset));
}

function withCapital(word: string, language: Language): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

function genitiveOf(name: string, language: Language): string {
  if (language === 'en') return /s$/i.test(name) ? `${name}’` : `${name}’s`;
  if (language === 'sv') return /[sxz]$/i.test(name) ? name : `${name}s`;
  return name;
}

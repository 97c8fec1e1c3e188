import { audiences, explainEn, explainSv, type InstrumentWords } from '@helhet/core';

import { heading, plainText, tidy } from './markdown.js';
import { createTextVoice, textWordsIn, type TextOptions } from './text-voice.js';
import { writeArea } from './write-area.js';

/**
 * Writes a whole interview as Markdown, so that those who know the domain can review it without reading code: a
 * part for each language, in it one for each audience, in it every area, group and question.
 *
 * @internal
 */
export function writeText(options: TextOptions): readonly string[] {
  const { instrument, words } = options;
  const titles = [...new Set(words.map(({ title }) => plainText(title)))].filter(Boolean);
  return tidy([
    ...heading(1, titles.join(' / ') || plainText(instrument.id)),
    ...words.flatMap((own) => writeLanguage(own, options)),
  ]);
}

function writeLanguage(words: InstrumentWords, options: TextOptions): readonly string[] {
  const { instrument, audience: only } = options;
  const text = textWordsIn(words.language);
  const explain = words.language === 'sv' ? explainSv : explainEn;
  const parts = audiences
    .filter((audience) => only === null || audience === only)
    .flatMap((audience) => {
      const voice = createTextVoice(options, words, audience);
      const areas = instrument.areas.flatMap((area) => writeArea(area, voice, 4));
      if (areas.length === 0) return [];
      return [...heading(3, text.to(explain.audiences[audience])), ...areas];
    });
  return [
    ...heading(2, languageName(words.language)),
    [
      `${text.version} ${plainText(instrument.version)}.`,
      ...(instrument.unit ? [text.units[instrument.unit]] : []),
      ...(instrument.variant ? [`${text.onlyFor} ${explain.variants[instrument.variant]}.`] : []),
      ...(instrument.notFor ?? []).map((variant) => `${text.notFor} ${explain.variants[variant]}.`),
    ].join(' '),
    '',
    text.reading,
    ...parts,
  ];
}

/** What a language calls itself, such as “Svenska”; its tag when it is no language. */
function languageName(language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return plainText(language);
  }
}

import {
  createAsking,
  explainEn,
  explainSv,
  fillPlaceholders,
  sayCondition,
  type Asking,
  type Audience,
  type Condition,
  type ExplainWords,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
  type Language,
  type QuestionId,
  type RuleNames,
} from '@helhet/core';

import { plainText } from './markdown.js';
import { textEn } from './text-words.en.js';
import { textSv } from './text-words.sv.js';
import type { TextWords } from './text-words.js';

/** What to write out. @internal */
export interface TextOptions {
  readonly instrument: Instrument;
  /** A part for each, in order. */
  readonly words: readonly InstrumentWords[];
  readonly rules: InstrumentRules | null;
  /** What factors and triggers are called in a language. */
  readonly names: (language: Language) => RuleNames;
  /** The one audience to write for; everyone that something is put to, when `null`. */
  readonly audience: Audience | null;
}

/** One interview as it is put to one audience in one language, with all that it is written out with. @internal */
export interface TextVoice {
  readonly asking: Asking;
  readonly rules: InstrumentRules | null;
  readonly text: TextWords;
  readonly explain: ExplainWords;
  readonly names: RuleNames;
}

/** The words to write out an interview with; English when there are none in its language. @internal */
export function textWordsIn(language: string): TextWords {
  return language === 'sv' ? textSv : textEn;
}

/** Makes a voice. @internal */
export function createTextVoice(
  { instrument, rules, names }: Pick<TextOptions, 'instrument' | 'rules' | 'names'>,
  words: InstrumentWords,
  audience: Audience,
): TextVoice {
  const text = textWordsIn(words.language);
  return {
    asking: createAsking({ instrument, words, audience, names: text.names }),
    rules,
    text,
    explain: words.language === 'sv' ? explainSv : explainEn,
    names: names(words.language),
  };
}

/** Says a sentence of the instrument, with readable words where names go. @internal */
export function sayText(sentence: string, { asking, text }: TextVoice): string {
  const numbered = sentence.replaceAll('{number}', text.names.number);
  return plainText(fillPlaceholders(numbered, asking.names, asking.words.language));
}

/**
 * Says a condition.
 *
 * @param own - The question it stands at, whose sentence is not said again.
 * @internal
 */
export function sayWhen(
  condition: Condition,
  { asking, explain }: TextVoice,
  own: QuestionId | null = null,
): string {
  return plainText(sayCondition(condition, asking, explain, own));
}

import {
  explainEn,
  standardOptionsIn,
  standardWordsOf,
  type AnswerValue,
  type Given,
  type Language,
  type OptionId,
  type QuestionView,
} from '@helhet/core';

/**
 * Says what was given to a question, options with their words.
 *
 * @internal
 */
export function sayGiven(given: Given, question: QuestionView, language: Language): string {
  switch (given.state) {
    case 'answered':
      return sayValue(given.value, question, language);
    case 'not-asked':
      return `${explainEn.states[given.state]} (${given.reason})`;
    default:
      return explainEn.states[given.state];
  }
}

function sayValue(value: AnswerValue, question: QuestionView, language: Language): string {
  const say = (option: OptionId): string => sayOption(option, question, language);
  switch (value.kind) {
    case 'several-of':
      return value.options.map(say).join(', ');
    case 'rating':
    case 'number':
      return String(value.number);
    case 'date':
      return value.date;
    case 'person':
      return [...value.persons, ...value.others].join(', ');
    case 'text':
    case 'observation':
      return `“${value.text}”`;
    case 'verbatim':
      return `“${value.text}” (${value.speaker})`;
    default:
      return say(value.option);
  }
}

function sayOption(option: OptionId, { options, kind }: QuestionView, language: Language): string {
  const own = options.find(({ id }) => id === option)?.label;
  const standard = standardWordsOf(kind, standardOptionsIn(language))[option];
  const words = own ?? standard;
  return words === undefined ? option : `${option} “${words}”`;
}

import { standardWordsOf, type AnswerValue, type Family, type OptionId } from '@helhet/core';

import type { Locale } from '../locales/locale.js';
import { personName } from '../unit-board/unit-name.js';

/** What answers are said with. */
export interface ValueWords {
  readonly locale: Locale;
  readonly family: Family;
  /** The question's own words for its options. */
  readonly options: Readonly<Record<OptionId, string>>;
}

/** Says what was answered: a choice by its words, and what someone said word for word in quotation marks. */
export function sayValue(value: AnswerValue, words: ValueWords): string {
  const { locale, family, options } = words;
  const listed = (parts: readonly string[]): string =>
    new Intl.ListFormat(locale.language, { type: 'conjunction' }).format(parts);
  switch (value.kind) {
    case 'several-of':
      return listed(value.options.map((option) => options[option] ?? option));
    case 'one-of':
      return options[value.option] ?? value.option;
    case 'rating':
      return locale.voices.rating(value.number);
    case 'number':
      return new Intl.NumberFormat(locale.language).format(value.number);
    case 'date':
      return sayDate(value.date, locale.language);
    case 'person': {
      const { unnamed } = locale.board;
      const known = value.persons.map((person) => personName(family, person, unnamed));
      return listed([...known, ...value.others]);
    }
    case 'text':
    case 'observation':
      return value.text;
    case 'verbatim':
      return locale.voices.quote(value.text);
    default:
      return (
        options[value.option] ??
        standardWordsOf({ kind: value.kind }, locale.question)[value.option] ??
        value.option
      );
  }
}

/** Says a day, or a month when the day is not known; as it stands when it is neither. */
export function sayDate(date: string, language: string): string {
  const [day = ''] = date.split('T');
  const milliseconds = Date.parse(day);
  if (Number.isNaN(milliseconds)) return date;
  const format: Intl.DateTimeFormatOptions =
    day.split('-').length > 2 ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(milliseconds);
}

import type { Language } from '@helhet/core';

import { chooseLocale } from './choose-locale.js';
import { interviewEn } from './en/interview-locale.js';
import type { InterviewLocale } from './locale.js';
import { interviewSv } from './sv/interview-locale.js';

/**
 * Finds the sentences of an interview's elements in a language; English when there are none in it.
 *
 * @public
 */
export function interviewLocaleOf(language: Language): InterviewLocale {
  return chooseLocale([interviewSv, interviewEn], interviewEn, language);
}

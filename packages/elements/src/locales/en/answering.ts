import { standardOptionsEn } from '@helhet/core';

import type { AnsweringWords } from '../answering-words.js';

export const answeringEn: AnsweringWords = {
  ...standardOptionsEn,
  ratingLow: '0 is lowest',
  ratingHigh: '10 is highest',
  severalHint: 'Choose all that apply.',
  number: 'Number',
  day: 'Day',
  dayHint: 'Leave the day empty if it is not known.',
  month: 'Month',
  monthUnchosen: 'Choose a month',
  year: 'Year',
  people: 'People in the family',
  otherPeople: 'Someone else',
  otherPeopleHint: 'Write one person at a time.',
  text: 'Answer',
  verbatim: 'Word for word',
  verbatimHint: 'Write exactly what was said.',
  speaker: 'Who said it?',
  observation: 'What you saw and heard',
  observationHint: 'Write what happened, not why you think it did.',
  writing: 'Not noted yet',
  written: 'Noted',

  otherAnswers: 'Other answers',
  dontKnow: 'Don’t know',
  declined: 'Don’t want to answer',
  notAsked: 'Not asked',
  notAskedReason: 'Why did you not ask?',
  notAskedReasons: [
    'There was not enough time',
    'It was not the right moment',
    'The answer is known',
  ],

  help: 'Support for you who ask',
  private: 'One to one',
  changed: 'Changed',
};

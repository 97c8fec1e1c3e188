import { standardOptionsSv } from '@helhet/core';

import type { AnsweringWords } from '../answering-words.js';

export const answeringSv: AnsweringWords = {
  ...standardOptionsSv,
  ratingLow: '0 är lägst',
  ratingHigh: '10 är högst',
  severalHint: 'Välj allt som stämmer.',
  number: 'Antal',
  day: 'Dag',
  dayHint: 'Lämna dagen tom om den inte är känd.',
  month: 'Månad',
  monthUnchosen: 'Välj månad',
  year: 'År',
  people: 'Personer i familjen',
  otherPeople: 'Någon annan',
  otherPeopleHint: 'Skriv en person i taget.',
  text: 'Svar',
  verbatim: 'Ordagrant',
  verbatimHint: 'Skriv precis det som sades.',
  speaker: 'Vem sa det?',
  observation: 'Det du såg och hörde',
  observationHint: 'Skriv vad som hände, inte vad du tror att det beror på.',
  writing: 'Inte antecknat än',
  written: 'Antecknat',

  otherAnswers: 'Andra svar',
  dontKnow: 'Vet inte',
  declined: 'Vill inte svara',
  notAsked: 'Inte frågat',
  notAskedReason: 'Varför frågade du inte?',
  notAskedReasons: ['Tiden räckte inte', 'Det var inte rätt tillfälle', 'Svaret är redan känt'],

  help: 'Stöd till dig som frågar',
  private: 'I enrum',
  changed: 'Ändrat',
};

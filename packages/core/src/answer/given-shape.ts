import { listOf, number, oneOf, record, tagged, text, type Shape } from '../event/shape.js';

const nothingMore = record({});
const option = record({ option: text });
const value = tagged('kind', {
  faces: option,
  steps: option,
  frequency: option,
  'yes-no': option,
  'one-of': option,
  'several-of': record({ options: listOf(text) }),
  rating: record({ number }),
  number: record({ number }),
  date: record({ date: text }),
  person: record({ persons: listOf(text), others: listOf(text) }),
  text: record({ text }),
  observation: record({ text }),
  verbatim: record({ text, speaker: text }),
});

/** What anything given as an answer must be, before it is asked whether its question can take it. */
export const givenShape: Shape = tagged('state', {
  answered: record({ value }),
  'dont-know': nothingMore,
  declined: nothingMore,
  'not-asked': record({ reason: text }),
  deferred: record({ reason: oneOf('presence') }),
});

const anyNumber = record({ number: (number) => typeof number === 'number' });

/** A number that may be no number at all: its question has an issue of its own for that. */
export const numberGivenShape: Shape = tagged('state', {
  answered: record({ value: tagged('kind', { rating: anyNumber, number: anyNumber }) }),
});

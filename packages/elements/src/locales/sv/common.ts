import type { CommonWords } from '../common-words.js';

export const commonSv: CommonWords = {
  add: 'Lägg till',
  cancel: 'Avbryt',
  optional: 'om du vill',
  remove: (name) => `Ta bort ${name}`,
  progress: (settled, total) => `${settled} av ${total}`,
  language: 'Språk',
};

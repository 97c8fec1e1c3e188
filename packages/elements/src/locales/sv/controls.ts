import type { ControlWords } from '../control-words.js';

export const controlsSv: ControlWords = {
  add: 'Lägg till',
  cancel: 'Avbryt',
  optional: 'om du vill',
  remove: (name) => `Ta bort ${name}`,
  progress: (settled, total) => `${settled} av ${total}`,
  language: 'Språk',
};

import type { ControlWords } from '../control-words.js';

export const controlsEn: ControlWords = {
  add: 'Add',
  cancel: 'Cancel',
  optional: 'if you like',
  remove: (name) => `Remove ${name}`,
  progress: (settled, total) => `${settled} of ${total}`,
  language: 'Language',
};

import type { CommonWords } from '../common-words.js';

export const commonEn: CommonWords = {
  add: 'Add',
  cancel: 'Cancel',
  optional: 'if you like',
  remove: (name) => `Remove ${name}`,
  progress: (settled, total) => `${settled} of ${total}`,
  language: 'Language',
};

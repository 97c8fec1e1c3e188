import type { SavingWords } from '../saving-words.js';

export const savingEn: SavingWords = {
  saved: 'Saved',
  saving: 'Saving …',
  retrying: (unsaved) =>
    unsaved === 1 ? 'One change is not saved.' : `${unsaved} changes are not saved.`,
  nextAttempt: (time) => `Trying again at ${time}.`,
  kept: 'Nothing is lost. Everything is kept here as long as the page is open.',
  saveNow: 'Save now',
  download: 'Download what is not saved',
};

import type { CaseNoticesWords } from '../case-notices-words.js';

/** What has changed in a case, in English. */
export const caseNoticesEn: CaseNoticesWords = {
  fetch: 'Fetch what colleagues have written',
  fetching: {
    now: 'Fetching …',
    done: 'Everything is here now.',
    failed: 'It could not be fetched. What is here is kept. Try again.',
  },
  frozen:
    'Nothing from this case may be given to the other party, until what has come up about danger to life is brought to an end.',
  blocked:
    'Something that was written may show a protected place. Look it through before anything is passed on.',
  workersHidden: 'Leave out the names of workers from what is passed on.',
  birthdaysTitle: 'Birthdays that change something',
  turns: (name, age, day) => `${name}, ${String(age)} years: ${day}.`,
  birthdays: {
    7: 'The next talk has words for children of school age.',
    12: 'From 12 years a child can get certain support without the consent of those who have custody. Check what applies.',
    13: 'The next talk has words for teenagers.',
    15: 'From 15 years a young person speaks for themselves in their case. Inform the young person of it.',
    18: 'No more talks as a child. What has been said is kept, and the young adult decides about their own file.',
  },
};

import type { VoicesWords } from '../voices-words.js';

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** The voices side by side in English. */
export const voicesEn: VoicesWords = {
  open: 'Voices side by side',
  heading: (unit) => `Voices side by side: ${unit}`,
  lead: 'For you only. Never show one what another has said.',
  back: 'To the overview',
  notPrinted: 'The voices are not printed. A paper shows what one person has said, and no more.',
  empty: 'What each one has answered will be shown here.',
  filter: 'Only where they differ',
  shown: (questions) =>
    questions === 1 ? '1 question is shown.' : `${questions} questions are shown.`,
  nothingDiffers: 'They do not say different things anywhere that can be compared.',
  differences: {
    opposite: 'They say opposite things',
    differs: 'They say different things',
    'one-declined': 'Someone did not want to answer',
    'only-one': 'Only one has answered',
  },
  putTo: (names) => `To ${listed(names)}:`,
  quote: (text) => `“${text}”`,
  speaker: (name) => `– ${name}`,
  rating: (number) => `${number} of 10`,
  notAsked: (reason) => `Not asked: ${reason}`,
  deferred: 'Waits until nobody else is there',
  noAnswer: 'No answer yet',
  notPut: 'Is not asked this',
  notApplying: 'Does not apply any more',
  earlier: (count) =>
    count === 1 ? '1 earlier answer is kept' : `${count} earlier answers are kept`,
  entry: (title, name) => `${title} (${name})`,
  noLonger: 'Questions that are not asked any more',
  unworded: (id) => `Question ${id}`,
};

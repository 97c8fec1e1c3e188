import type { TextWords } from './text-words.js';

/** A written interview in English. @internal */
export const textEn: TextWords = {
  version: 'Version',
  units: {
    child: 'About a child.',
    parent: 'About a parent.',
    'parent-child': 'About a parent and a child.',
    couple: 'About a couple.',
    family: 'About a family.',
  },
  onlyFor: 'Only for:',
  notFor: 'Never for:',
  reading:
    'Every question can also be answered by not knowing or not wanting to answer. It can be passed over with a ' +
    'reason, or put off until the right people are in the room. What stands in square brackets becomes a name.',
  to: (audience) => `To ${audience}`,

  areaWhen: 'The area is taken up when',
  areaAlways: 'The area is always taken up.',
  mandatory: 'Something in the area must have an answer before the talk is complete.',
  note: 'To keep in mind',

  answer: 'Answer',
  kinds: {
    faces: 'one of three faces',
    steps: 'one of five steps',
    frequency: 'how often',
    rating: 'a whole number from 0 to 10',
    'yes-no': 'yes or no',
    'one-of': 'one of',
    'several-of': 'one or more of',
    number: 'a number',
    date: 'a date, or year and month',
    person: 'people of the family, or others who are named',
    text: 'own words',
    verbatim: 'word for word, as it is said',
    observation: 'what whoever asks has seen',
  },
  between: (min, max) => {
    if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
    if (min !== undefined) return `${min} or more`;
    return max === undefined ? '' : `${max} or less`;
  },
  asked: 'Asked',
  always: 'always',
  never: 'never',
  when: 'when',
  whateverAnswer: 'whatever the answer',
  oneToOne: 'One to one',
  isPrivate: 'yes, only when nobody else hears',
  isNotPrivate: 'no',
  help: 'Help for whoever asks',
  proposes: 'May propose',
  fires: 'Asks that safety is seen to',
  listenFor: 'Listen for',
  ends: 'Ends the talk',
  closing: {
    lowerRisk: 'what would lower the risk',
    strengthenProtection: 'what would strengthen the protection',
  },

  group: 'The questions are asked',
  each: {
    entry: 'once for each one that is added',
    parent: 'once for each parent',
    home: 'once for each home',
    child: 'once for each child',
  },
  groupWhen: 'They are asked when',
  called: 'Each one is called',
  add: 'To add one',

  names: {
    child: '[the child]',
    parent: '[the parent]',
    sibling: '[the sibling]',
    home: '[the home]',
    number: '[number]',
  },
};

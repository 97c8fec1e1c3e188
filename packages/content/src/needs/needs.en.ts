import type { NeedId, NeedWords } from './needs.js';

/** The need categories in English. @public */
export const needsEn: Readonly<Record<NeedId, NeedWords>> = {
  N01: {
    name: 'Less risk, more that protects',
    meaning: 'Something that harms has to decrease, or something that holds has to grow stronger.',
  },
  N02: {
    name: 'Support in being a parent',
    meaning: 'A parent needs help to see, meet or guide their child.',
  },
  N03: {
    name: 'To know and take part',
    meaning: 'Someone needs to know what is happening, and to take part when it is decided.',
  },
  N04: {
    name: 'To talk openly in the family',
    meaning: 'What is hard needs words, so that nobody is alone with it.',
  },
  N05: {
    name: 'School and leisure',
    meaning: 'Preschool, school, friends and play need to work, whatever it is like at home.',
  },
  N06: {
    name: 'Order in everyday life',
    meaning: 'Meals, sleep, times, money and housing need to be something to count on.',
  },
  N07: {
    name: 'Reasonable responsibility',
    meaning: 'A child does what an adult should do, and an adult needs to take over.',
  },
  N08: {
    name: 'Protection',
    meaning: 'Someone needs protection from violence, abuse, threats or danger, now or soon.',
  },
  N09: {
    name: 'Care and treatment',
    meaning: 'Health, mental ill-health or an addiction needs care.',
  },
};

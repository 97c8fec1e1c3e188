import type { ImpactId, ImpactWords } from './impacts.js';

/** The impacts in English; shown to the worker only. @public */
export const impactsEn: Readonly<Record<ImpactId, ImpactWords>> = {
  I01: {
    name: 'Traumatised',
    shows: 'Memories that intrude, nightmares, avoids what is a reminder.',
  },
  I02: {
    name: 'The body is always on guard',
    shows: 'Finds it hard to wind down, sleeps badly, has aches, reacts strongly to little.',
  },
  I03: {
    name: 'Insecure in close bonds',
    shows: 'Does not seek comfort, or seeks it from anyone.',
  },
  I04: {
    name: 'Worry',
    shows: 'Thinks a lot about what may happen, finds it hard to be away from a parent.',
  },
  I05: {
    name: 'Finds it hard to concentrate',
    shows: 'Loses the thread, cannot keep up at school, is elsewhere in thought.',
  },
  I06: {
    name: 'Guilt',
    shows: 'Believes it is their own fault, tries to put everything right.',
  },
  I07: {
    name: 'Shame',
    shows: 'Hides what it is like at home, brings no friends home, feels worse than others.',
  },
  I08: {
    name: "Carries an adult's responsibility",
    shows: 'Watches over, comforts, looks after home and siblings instead of an adult.',
  },
  I09: {
    name: 'Puts own needs aside',
    shows: 'Says that all is well, goes without, asks for nothing.',
  },
  I10: {
    name: 'Has to manage alone',
    shows: 'Sorts out food, clothes and homework alone, does not count on help.',
  },
};

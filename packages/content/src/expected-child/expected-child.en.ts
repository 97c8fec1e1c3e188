import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about one expected child. @public */
export const expectedChildEn: InstrumentWords = {
  instrument: 'expected-child',
  language: 'en',
  title: 'The expected child',
  areas: {
    C00: {
      title: 'The expected child',
      note: 'Put to the pregnant parent and to the expected co-parent, separately.',
    },
  },
  questions: {
    'C00.1': { text: { adult: 'How is the pregnancy going?' } },
    'C00.1.1': { text: { adult: 'Have the antenatal check-ups been done so far?' } },
    'C00.1.2': { text: { adult: 'What got in the way, and what would make it easier?' } },
    'C00.2': {
      text: {
        adult:
          'How often have you drunk alcohol, used drugs or taken medicines not prescribed to you since you became pregnant? Include the time before you knew.',
      },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
      help: 'Say that you ask everyone. Give thanks for an honest answer, and offer help at once.',
    },
    'C00.2.1': { text: { adult: 'What was it, how much, and when was the last time?' } },
    'C00.3': { text: { adult: 'Is anyone threatening or violent towards you?' } },
    'C00.3.1': { text: { adult: 'Has it got worse during the pregnancy?' } },
    'C00.3.2': { text: { adult: 'Who is it, and how safe are you today?' } },
    'C00.4': {
      text: {
        adult:
          'How do you think of the baby? Do you have pictures in your mind, names, hopes or fears?',
      },
    },
    'C00.5': { text: { adult: 'Who will be there at the birth and in the first weeks?' } },
    'C00.5.1': {
      text: { adult: 'What is ready at home for the baby?' },
      options: {
        'sleeping-place': 'A place to sleep',
        'clothes-and-nappies': 'Clothes and nappies',
        'pram-and-car-seat': 'Pram and car seat',
        money: 'Money for the most important things',
        'calm-home': 'Peace and quiet at home',
        'health-contact': 'Contact with the child health centre',
        'nothing-yet': 'Nothing is ready yet',
      },
    },
    'C00.5.2': { text: { adult: 'Do you have someone to call when it gets hard?' } },
    'C00.5.3': {
      text: { adult: 'Will there always be a safe and sober adult with the baby?' },
      help: 'If not: plan for it before the birth.',
    },
    'C00.6': { text: { adult: 'Would you like help already now?' } },
    'C00.6.1': { text: { adult: 'What help would you like?' } },
    'C00.6.2': {
      text: {
        adult:
          'May antenatal care, addiction care and social services talk to each other about you and the baby?',
      },
    },
    'C00.close.1': { text: { adult: 'What would lower the risks for the baby?' } },
    'C00.close.2': {
      text: { adult: 'What is good already, and what would make it stronger?' },
    },
  },
};

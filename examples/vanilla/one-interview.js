import { createInterview } from '../../dist/helhet.js';

const instrument = {
  id: 'sleep',
  version: '1.0.0',
  areas: [
    {
      id: 'S01',
      questions: [
        { id: 'S01.1', ask: { adult: { kind: 'rating' } } },
        { id: 'S01.2', ask: { adult: { kind: 'yes-no' } } },
        {
          id: 'S01.2.1',
          ask: { adult: { kind: 'several-of', options: ['noise', 'worry', 'pain'] } },
          when: { question: 'S01.2', in: ['yes', 'sometimes'] },
        },
        { id: 'S01.3', ask: { adult: { kind: 'text' } } },
      ],
    },
  ],
};

const words = {
  instrument: 'sleep',
  language: 'en',
  title: 'How you sleep',
  areas: { S01: { title: 'Nights' } },
  questions: {
    'S01.1': { text: { adult: 'How well have you slept this week?' } },
    'S01.2': { text: { adult: 'Does anything keep you awake?' } },
    'S01.2.1': {
      text: { adult: 'What keeps you awake?' },
      options: { noise: 'Noise', worry: 'Worry', pain: 'Pain' },
    },
    'S01.3': { text: { adult: 'What would help?' } },
  },
};

const element = document.querySelector('helhet-interview');
const session = createInterview({
  caseRef: 'visit-12',
  actor: { id: 'anna', role: 'nurse' },
  instrument,
  words: [words],
});
element.session = session;

element.addEventListener('helhet-interview-done', () => {
  const result = document.querySelector('#result');
  result.querySelector('pre').textContent = JSON.stringify(session.buildPackage(), null, 2);
  result.hidden = false;
});

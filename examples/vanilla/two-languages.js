import { createInterview } from '../../dist/helhet.js';

const instrument = {
  id: 'meals',
  version: '1.0.0',
  areas: [
    {
      id: 'M01',
      questions: [
        { id: 'M01.1', ask: { adult: { kind: 'frequency' } } },
        { id: 'M01.2', ask: { adult: { kind: 'one-of', options: ['home', 'school', 'friends'] } } },
      ],
    },
  ],
};

const en = {
  instrument: 'meals',
  language: 'en',
  title: 'Meals',
  areas: { M01: { title: 'Every day' } },
  questions: {
    'M01.1': { text: { adult: 'How often do you eat together?' } },
    'M01.2': {
      text: { adult: 'Where does the food taste best?' },
      options: { home: 'At home', school: 'At school', friends: 'With friends' },
    },
  },
};

const sv = {
  instrument: 'meals',
  language: 'sv',
  title: 'Måltider',
  areas: { M01: { title: 'Varje dag' } },
  questions: {
    'M01.1': { text: { adult: 'Hur ofta äter ni tillsammans?' } },
    'M01.2': {
      text: { adult: 'Var smakar maten bäst?' },
      options: { home: 'Hemma', school: 'I skolan', friends: 'Hos kompisar' },
    },
  },
};

const session = createInterview({
  caseRef: 'visit-13',
  actor: { id: 'anna', role: 'nurse' },
  instrument,
  words: [en, sv],
});
document.querySelector('helhet-interview').session = session;

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => session.setLanguage(button.dataset.language));
}

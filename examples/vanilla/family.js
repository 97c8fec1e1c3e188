import { catalogue, createAssessment, createMemoryStore } from '../../dist/helhet.js';

const adult = (id, label, date) => ({
  id,
  label,
  kind: 'adult',
  birth: { precision: 'date', date },
});
const child = (id, label, date) => ({
  id,
  label,
  kind: 'child',
  birth: { precision: 'date', date },
});

const family = {
  persons: [
    adult('eva', 'Eva', '1988-05-04'),
    adult('kim', 'Kim', '1986-11-23'),
    child('leo', 'Leo', '2016-09-12'),
    child('maja', 'Maja', '2022-02-01'),
  ],
  edges: [
    { id: 'e1', from: 'eva', to: 'leo', type: 'biological' },
    { id: 'e2', from: 'kim', to: 'leo', type: 'biological' },
    { id: 'e3', from: 'eva', to: 'maja', type: 'biological' },
    { id: 'e4', from: 'kim', to: 'maja', type: 'biological' },
    { id: 'e5', from: 'eva', to: 'leo', type: 'custodian', custody: 'joint' },
    { id: 'e6', from: 'kim', to: 'leo', type: 'custodian', custody: 'joint' },
    { id: 'e7', from: 'eva', to: 'maja', type: 'custodian', custody: 'joint' },
    { id: 'e8', from: 'kim', to: 'maja', type: 'custodian', custody: 'joint' },
    { id: 'e9', from: 'eva', to: 'kim', type: 'partner', partner: 'cohabiting' },
  ],
  households: [
    {
      id: 'home',
      label: 'The flat',
      members: ['eva', 'kim', 'leo', 'maja'].map((person) => ({ person, share: 1 })),
    },
  ],
  safetyEdges: [],
};

const element = document.querySelector('helhet-assessment');
element.session = createAssessment({
  caseRef: 'case-7',
  actor: { id: 'anna', role: 'social worker' },
  catalogue,
  store: createMemoryStore(),
  family,
  startedOn: '2026-03-02',
  language: 'en',
});

element.addEventListener('helhet-package', (event) => {
  const { units, answers } = event.package;
  document.querySelector('#received').textContent =
    `The page received ${units.length} units and ${answers.length} answers.`;
});

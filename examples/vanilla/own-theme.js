import { catalogue, createAssessment } from '../../dist/helhet.js';

document.querySelector('helhet-assessment').session = createAssessment({
  caseRef: 'familj-7',
  actor: { id: 'anna', role: 'socialsekreterare' },
  catalogue,
  language: 'sv',
  startedOn: '2026-03-02',
  family: {
    persons: [
      { id: 'saga', label: 'Saga', kind: 'adult', birth: { precision: 'unknown' } },
      { id: 'sami', label: 'Sami', kind: 'child', birth: { precision: 'month', month: '2015-06' } },
    ],
    edges: [{ id: 'care', from: 'saga', to: 'sami', type: 'custodian', custody: 'sole' }],
    households: [{ id: 'home', label: 'Hemma', members: [{ person: 'saga' }, { person: 'sami' }] }],
    safetyEdges: [],
  },
});

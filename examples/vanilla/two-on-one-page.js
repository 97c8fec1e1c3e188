import { catalogue, createAssessment } from '../../dist/helhet.js';

/** A case of its own, with one parent and one child. */
function openCase(caseRef, language, [parent, child]) {
  return createAssessment({
    caseRef,
    actor: { id: 'anna', role: 'social worker' },
    catalogue,
    language,
    startedOn: '2026-03-02',
    family: {
      persons: [
        { id: 'parent', label: parent, kind: 'adult', birth: { precision: 'unknown' } },
        {
          id: 'child',
          label: child,
          kind: 'child',
          birth: { precision: 'month', month: '2015-06' },
        },
      ],
      edges: [{ id: 'care', from: 'parent', to: 'child', type: 'custodian', custody: 'sole' }],
      households: [
        { id: 'home', label: parent, members: [{ person: 'parent' }, { person: 'child' }] },
      ],
      safetyEdges: [],
    },
  });
}

document.querySelector('#north').session = openCase('case-north', 'en', ['Noor', 'Nils']);
document.querySelector('#south').session = openCase('case-south', 'sv', ['Saga', 'Sami']);

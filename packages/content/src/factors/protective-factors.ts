import type { Factor } from '@helhet/core';

import { afterBirth, everyAge, fromTwo } from './ages.js';

/** The protective factors, in the order of their ids. @public */
export const protectiveFactors: readonly Factor[] = [
  { id: 'S01', kind: 'protective', units: ['child', 'family'], bands: afterBirth },
  { id: 'S02', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S03', kind: 'protective', units: ['child', 'family'], bands: afterBirth },
  { id: 'S04', kind: 'protective', units: ['parent-child'], bands: afterBirth },
  { id: 'S05', kind: 'protective', units: ['parent-child', 'parent'], bands: everyAge },
  { id: 'S06', kind: 'protective', units: ['parent'], bands: everyAge },
  { id: 'S07', kind: 'protective', units: ['parent', 'family'], bands: everyAge },
  { id: 'S08', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S09', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S10', kind: 'protective', units: ['family', 'parent-child'], bands: fromTwo },
  { id: 'S11', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S12', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S13', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S14', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S15', kind: 'protective', units: ['family', 'parent'], bands: everyAge },
  { id: 'S16', kind: 'protective', units: ['family'], bands: everyAge },
  { id: 'S17', kind: 'protective', units: ['couple'], bands: afterBirth },
  { id: 'S18', kind: 'protective', units: ['couple', 'family'], bands: everyAge },
  { id: 'S19', kind: 'protective', units: ['parent-child', 'couple'], bands: everyAge },
  { id: 'S20', kind: 'protective', units: ['child', 'family'], bands: fromTwo },
  { id: 'S21', kind: 'protective', units: ['child'], bands: afterBirth },
  { id: 'S22', kind: 'protective', units: ['child', 'parent'], bands: ['unborn'] },
  { id: 'S23', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S24', kind: 'protective', units: ['parent-child'], bands: afterBirth },
  { id: 'S25', kind: 'protective', units: ['parent-child'], bands: fromTwo },
  { id: 'S26', kind: 'protective', units: ['child'], bands: fromTwo },
  { id: 'S27', kind: 'protective', units: ['child', 'family'], bands: everyAge },
  { id: 'S28', kind: 'protective', units: ['parent'], bands: everyAge },
  { id: 'S29', kind: 'protective', units: ['family'], bands: everyAge },
  { id: 'S30', kind: 'protective', units: ['parent'], bands: everyAge },
];

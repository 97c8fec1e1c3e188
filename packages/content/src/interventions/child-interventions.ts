import { afterBirth, fromSeven, fromTwo } from '../factors/ages.js';
import type { Intervention } from './intervention.js';

/** What can be offered first of all to a child. @public */
export const childInterventions: readonly Intervention[] = [
  {
    id: 'own-talks',
    units: ['child'],
    needs: ['N03', 'N01', 'N07'],
    bands: fromTwo,
    basis: ['without-assessment', 'granted', 'health-care'],
  },
  {
    id: 'informed-child',
    units: ['child', 'parent-child'],
    needs: ['N03', 'N04'],
    bands: fromTwo,
    basis: ['without-assessment', 'granted', 'health-care'],
    notWhen: [{ trigger: 'T01' }, { trigger: 'T05' }],
  },
  {
    id: 'group-for-children',
    units: ['child'],
    needs: ['N03', 'N01'],
    bands: fromSeven,
    basis: ['without-assessment', 'granted', 'health-care', 'civil-society'],
    notWhen: [{ trigger: 'T04' }, { trigger: 'T09' }, { trigger: 'T10' }],
  },
  {
    id: 'treatment-after-trauma',
    units: ['child'],
    needs: ['N09'],
    bands: fromTwo,
    basis: ['health-care'],
    notWhen: [{ trigger: 'T01' }, { trigger: 'T05' }, { trigger: 'T10' }],
  },
  {
    id: 'child-mental-health',
    units: ['child'],
    needs: ['N09'],
    bands: fromTwo,
    basis: ['health-care', 'school'],
  },
  { id: 'child-health-follow-up', units: ['child'], needs: ['N09', 'N01'], basis: ['health-care'] },
  {
    id: 'exposure-follow-up',
    units: ['child'],
    needs: ['N09'],
    bands: ['unborn', '0-1', '2-6'],
    basis: ['health-care'],
  },
  {
    id: 'preschool',
    units: ['child'],
    needs: ['N05', 'N06', 'N01'],
    bands: ['0-1', '2-6'],
    basis: ['school'],
  },
  { id: 'school-support', units: ['child'], needs: ['N05'], bands: fromTwo, basis: ['school'] },
  {
    id: 'leisure',
    units: ['child'],
    needs: ['N05', 'N07'],
    bands: fromTwo,
    basis: ['without-assessment', 'granted', 'civil-society'],
  },
  {
    id: 'support-person',
    units: ['child'],
    needs: ['N01', 'N05'],
    bands: afterBirth,
    basis: ['granted'],
  },
  {
    id: 'own-safety-plan',
    units: ['child'],
    needs: ['N08'],
    bands: fromSeven,
    basis: ['without-assessment', 'granted'],
  },
  {
    id: 'own-use',
    units: ['child'],
    needs: ['N09', 'N01'],
    bands: ['13-17'],
    basis: ['without-assessment', 'health-care'],
  },
  { id: 'safe-place', units: ['child'], needs: ['N08'], basis: ['granted', 'other'] },
];

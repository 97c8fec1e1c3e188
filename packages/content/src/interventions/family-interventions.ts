import type { Intervention } from './intervention.js';
import { nobodyTogether } from './nobody-together.js';

/** What can be offered first of all to the family as a whole. @public */
export const familyInterventions: readonly Intervention[] = [
  {
    id: 'family-talks',
    units: ['family'],
    needs: ['N04', 'N01'],
    basis: ['without-assessment', 'granted', 'health-care'],
    together: true,
    notWhen: nobodyTogether,
  },
  {
    id: 'network-meeting',
    units: ['family'],
    needs: ['N01', 'N04'],
    basis: ['without-assessment', 'granted'],
    together: true,
    notWhen: nobodyTogether,
  },
  { id: 'coordinated-plan', units: ['family'], needs: ['N01', 'N03', 'N06'], basis: ['other'] },
  {
    id: 'support-at-home',
    units: ['family'],
    needs: ['N02', 'N06'],
    basis: ['granted'],
    notWhen: [{ trigger: 'T08' }, { trigger: 'T14' }],
  },
  {
    id: 'safety-plan-home',
    units: ['family'],
    needs: ['N08'],
    basis: ['without-assessment', 'granted'],
  },
  { id: 'money-help', units: ['family'], needs: ['N06', 'N01'], basis: ['granted'] },
  {
    id: 'housing-help',
    units: ['family'],
    needs: ['N06', 'N08'],
    basis: ['without-assessment', 'granted'],
  },
  {
    id: 'meeting-place',
    units: ['family'],
    needs: ['N02', 'N05'],
    basis: ['without-assessment', 'civil-society', 'health-care'],
  },
  {
    id: 'way-into-society',
    units: ['family'],
    needs: ['N03', 'N05'],
    basis: ['without-assessment', 'civil-society'],
  },
  {
    id: 'relief',
    units: ['family', 'parent-child'],
    needs: ['N01', 'N07'],
    basis: ['granted', 'civil-society'],
  },
  {
    id: 'after-a-death',
    units: ['family', 'child'],
    needs: ['N09', 'N04', 'N03'],
    basis: ['health-care', 'civil-society'],
  },
];

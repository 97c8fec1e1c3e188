import type { Intervention } from './intervention.js';
import { nobodyTogether } from './nobody-together.js';

/** What can be offered first of all to the couple or the co-parents. @public */
export const coupleInterventions: readonly Intervention[] = [
  {
    id: 'cooperation-talks',
    units: ['couple'],
    needs: ['N04', 'N01'],
    basis: ['without-assessment', 'granted'],
    together: true,
    notWhen: nobodyTogether,
  },
  {
    id: 'couple-talks',
    units: ['couple'],
    needs: ['N04'],
    basis: ['without-assessment', 'health-care', 'civil-society'],
    together: true,
    notWhen: nobodyTogether,
  },
  {
    id: 'children-in-focus',
    units: ['couple'],
    needs: ['N04', 'N03'],
    basis: ['without-assessment', 'civil-society'],
  },
  {
    id: 'talks-one-by-one',
    units: ['couple'],
    needs: ['N01', 'N04'],
    basis: ['without-assessment', 'granted'],
  },
  {
    id: 'safe-handovers',
    units: ['couple'],
    needs: ['N08', 'N06'],
    basis: ['without-assessment', 'granted'],
    notWhen: [{ trigger: 'T08' }, { trigger: 'T09' }],
  },
  {
    id: 'who-is-sober',
    units: ['couple'],
    needs: ['N01', 'N06'],
    basis: ['without-assessment', 'granted', 'health-care'],
    together: true,
    notWhen: nobodyTogether,
  },
  {
    id: 'parenting-plan',
    units: ['couple'],
    needs: ['N06', 'N03'],
    basis: ['without-assessment', 'granted'],
    together: true,
    notWhen: nobodyTogether,
  },
  {
    id: 'treatment-side-by-side',
    units: ['couple'],
    needs: ['N09', 'N01'],
    basis: ['granted', 'health-care'],
  },
];

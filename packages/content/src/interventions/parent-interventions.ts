import type { Intervention } from './intervention.js';

/** What can be offered first of all to a parent for their own part. @public */
export const parentInterventions: readonly Intervention[] = [
  {
    id: 'own-talks-parent',
    units: ['parent'],
    needs: ['N02', 'N01'],
    basis: ['without-assessment', 'granted'],
  },
  {
    id: 'addiction-care',
    units: ['parent'],
    needs: ['N09', 'N01'],
    basis: ['without-assessment', 'granted', 'health-care'],
  },
  { id: 'mental-health-care', units: ['parent'], needs: ['N09'], basis: ['health-care'] },
  { id: 'crisis-contact', units: ['parent'], needs: ['N09', 'N08'], basis: ['health-care'] },
  {
    id: 'after-violence',
    units: ['parent'],
    needs: ['N08', 'N09', 'N01'],
    basis: ['without-assessment', 'granted', 'civil-society'],
  },
  {
    id: 'stop-violence',
    units: ['parent'],
    needs: ['N01', 'N02'],
    basis: ['without-assessment', 'granted', 'health-care'],
  },
  {
    id: 'protected-housing',
    units: ['parent', 'child'],
    needs: ['N08'],
    basis: ['granted', 'civil-society'],
  },
  {
    id: 'parents-group',
    units: ['parent'],
    needs: ['N02'],
    basis: ['without-assessment', 'civil-society', 'health-care'],
    notWhen: [{ trigger: 'T09' }],
  },
  {
    id: 'everyday-support',
    units: ['parent'],
    needs: ['N06', 'N02'],
    basis: ['granted', 'health-care'],
  },
  {
    id: 'debt-advice',
    units: ['parent', 'family'],
    needs: ['N06', 'N01'],
    basis: ['without-assessment'],
  },
  {
    id: 'peer-support',
    units: ['parent'],
    needs: ['N01', 'N04'],
    basis: ['civil-society'],
    notWhen: [{ trigger: 'T09' }],
  },
];

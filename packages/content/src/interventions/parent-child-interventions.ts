import { afterBirth, fromTwo } from '../factors/ages.js';
import type { Intervention } from './intervention.js';

/** What can be offered first of all to a parent in relation to a child. @public */
export const parentChildInterventions: readonly Intervention[] = [
  {
    id: 'interaction-support',
    units: ['parent-child'],
    needs: ['N02'],
    bands: ['unborn', '0-1', '2-6'],
    basis: ['without-assessment', 'granted', 'health-care'],
    notWhen: [{ trigger: 'T01' }, { trigger: 'T05' }],
  },
  {
    id: 'guidance',
    units: ['parent-child'],
    needs: ['N02', 'N06'],
    bands: fromTwo,
    basis: ['without-assessment', 'granted'],
    notWhen: [{ trigger: 'T01' }, { trigger: 'T05' }],
  },
  {
    id: 'tell-the-child',
    units: ['parent-child'],
    needs: ['N03', 'N04'],
    bands: fromTwo,
    basis: ['without-assessment', 'granted', 'health-care'],
    notWhen: [
      { trigger: 'T01' },
      { trigger: 'T02' },
      { trigger: 'T05' },
      { trigger: 'T08' },
      { trigger: 'T09' },
    ],
  },
  {
    id: 'home-visits',
    units: ['parent-child'],
    needs: ['N02', 'N06'],
    bands: ['unborn', '0-1', '2-6'],
    basis: ['without-assessment', 'health-care'],
    notWhen: [{ trigger: 'T14' }],
  },
  {
    id: 'time-together',
    units: ['parent-child'],
    needs: ['N02', 'N05'],
    bands: afterBirth,
    basis: ['without-assessment', 'civil-society'],
    notWhen: [{ trigger: 'T01' }, { trigger: 'T05' }, { trigger: 'T10' }],
  },
  {
    id: 'supported-contact',
    units: ['parent-child'],
    needs: ['N08', 'N03'],
    bands: afterBirth,
    basis: ['granted', 'other'],
    notWhen: [{ trigger: 'T05' }, { trigger: 'T09' }],
  },
  {
    id: 'home-and-school',
    units: ['parent-child'],
    needs: ['N05', 'N06'],
    bands: fromTwo,
    basis: ['school', 'without-assessment'],
  },
  {
    id: 'contact-from-afar',
    units: ['parent-child'],
    needs: ['N03', 'N01'],
    bands: afterBirth,
    basis: ['granted', 'other'],
    notWhen: [{ trigger: 'T05' }, { trigger: 'T08' }, { trigger: 'T09' }, { trigger: 'T10' }],
  },
];

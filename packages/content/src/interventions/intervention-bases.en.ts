import type { InterventionBasis } from './intervention.js';

/** The grounds in English. @public */
export const interventionBasesEn: Readonly<Record<InterventionBasis, string>> = {
  'without-assessment': 'Open to anyone, without a decision',
  granted: 'Decided by social services',
  'health-care': 'Health care',
  school: 'Preschool or school',
  'civil-society': 'Association or volunteers',
  other: 'Other ground',
};

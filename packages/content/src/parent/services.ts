import type { OptionId } from '@helhet/core';

/** Services that a parent may be in contact with; care in open forms and round the clock are told apart. @internal */
export const services: readonly OptionId[] = [
  'health-centre',
  'antenatal-care',
  'child-health',
  'hospital',
  'psychiatry-outpatient',
  'psychiatry-inpatient',
  'addiction-outpatient',
  'addiction-inpatient',
  'habilitation',
  'social-services',
  'school',
  'insurance-office',
  'employment-office',
  'probation',
  'voluntary',
  'something-else',
  'none',
];

/** Those of the services that treat mental ill-health or addiction. @internal */
export const treatment: readonly OptionId[] = [
  'psychiatry-outpatient',
  'psychiatry-inpatient',
  'addiction-outpatient',
  'addiction-inpatient',
];

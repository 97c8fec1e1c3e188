import { childInterventions } from './child-interventions.js';
import { coupleInterventions } from './couple-interventions.js';
import { familyInterventions } from './family-interventions.js';
import type { Intervention } from './intervention.js';
import { parentChildInterventions } from './parent-child-interventions.js';
import { parentInterventions } from './parent-interventions.js';

/** Every intervention of the starting catalogue, by the kind of unit it serves most. @public */
export const interventions: readonly Intervention[] = [
  ...childInterventions,
  ...parentInterventions,
  ...parentChildInterventions,
  ...coupleInterventions,
  ...familyInterventions,
];

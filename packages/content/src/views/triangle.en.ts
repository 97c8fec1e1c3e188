import type { TriangleSectorId, TriangleSideId } from './triangle.js';
import type { ViewWords } from './view.js';

/** The triangle in English. @public */
export const triangleEn: ViewWords<TriangleSectorId, TriangleSideId> = {
  title: 'The child, the parents and what is around them',
  sides: {
    development: 'How the child grows and feels',
    capacity: 'What the parents manage',
    surroundings: 'What is around them',
  },
  sectors: {
    'development-health': 'Body and health',
    'development-learning': 'Preschool and school',
    'development-feelings': 'Mood and ways of being',
    'development-relations': 'Friends, siblings and leisure',
    'capacity-care': 'Meals, sleep and order',
    'capacity-safety': 'Protection and supervision',
    'capacity-emotional': 'Warmth and closeness',
    'capacity-guidance': 'Boundaries and encouragement',
    'surroundings-background': 'What the family has been through',
    'surroundings-family': 'The family now',
    'surroundings-means': 'Money, work and home',
    'surroundings-network': 'People and help around the family',
  },
};

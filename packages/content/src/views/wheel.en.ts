import type { ViewWords } from './view.js';
import type { WheelSectorId } from './wheel.js';

/** The wheel in English. @public */
export const wheelEn: ViewWords<WheelSectorId, never> = {
  title: 'How things are for the child',
  sides: {},
  sectors: {
    safety: 'Feeling secure',
    health: 'Body and mood',
    learning: 'Learning and growing',
    care: 'Care and warmth',
    leisure: 'Play, leisure and rest',
    'being-heard': 'Knowing and being heard',
    responsibility: 'Reasonable responsibility',
    belonging: 'Belonging',
  },
};

import type { ViewWords } from './view.js';
import type { WheelSectorId } from './wheel.js';

/** The wheel in Swedish. @public */
export const wheelSv: ViewWords<WheelSectorId, never> = {
  title: 'Så har barnet det',
  sides: {},
  sectors: {
    safety: 'Trygghet',
    health: 'Kropp och mående',
    learning: 'Lära och utvecklas',
    care: 'Omsorg och värme',
    leisure: 'Lek, fritid och vila',
    'being-heard': 'Veta och bli hörd',
    responsibility: 'Lagom ansvar',
    belonging: 'Höra till',
  },
};

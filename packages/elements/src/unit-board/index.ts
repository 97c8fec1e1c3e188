export type { InterviewOpenRequest } from './interview-open-event.js';
export { InterviewOpenEvent } from './interview-open-event.js';
export { UnitBoard } from './unit-board.js';
export { FindingsOpenEvent } from './findings-open-event.js';
export { VoicesOpenEvent } from './voices-open-event.js';

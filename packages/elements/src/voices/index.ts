export { VoicesCloseEvent } from './voices-close-event.js';
export { VoicesElement } from './voices.js';

export { FindingsCloseEvent } from './findings-close-event.js';
export { FindingsElement } from './findings.js';

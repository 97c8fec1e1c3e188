export type { SavingSession } from './save-status.js';
export { SaveStatus } from './save-status.js';

export { assessmentContext, interviewContext } from './contexts.js';
export type { Selection, SessionLike } from './select.js';
export { sameEntries, Select } from './select.js';

export { assessmentContext, interviewContext } from './contexts.js';
export type { Selection } from './select.js';
export { sameEntries, Select } from './select.js';
export type { Seen, SessionLike } from './session-feed.js';

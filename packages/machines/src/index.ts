/**
 * The workflows of an assessment, behind a session: {@link createAssessment} runs a whole case, and
 * {@link createInterview} one interview.
 *
 * Each workflow is a statechart, and [every one is drawn](../../../docs/statecharts/README.md). The machines
 * themselves, for those who compose or inspect them, are in `@helhet/machines/xstate`.
 *
 * @packageDocumentation
 */

export * from './ports/clock.js';
export * from './ports/event-store.js';
export * from './ports/ids.js';
export * from './ports/memory-store.js';
export * from './ports/system-ports.js';
export * from './session/assessment-options.js';
export * from './session/assessment-session.js';
export * from './session/create-assessment.js';
export * from './session/create-interview.js';
export { type ExplainedQuestion } from './session/explained-question.js';
export * from './session/family-verbs.js';
export * from './session/findings.js';
export * from './session/interview-session.js';
export * from './session/outcome.js';
export type { SaidInterpreter, SaidPresence } from './session/said-presence.js';
export * from './session/saving-view.js';
export * from './session/safety-config.js';
export * from './session/safety-verbs.js';
export type { LegalView, RaisableTrigger, SafetyView } from './session/safety-view.js';

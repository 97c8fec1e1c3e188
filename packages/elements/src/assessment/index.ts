export type { AssessmentErrorCode } from './assessment-error-event.js';
export { AssessmentErrorEvent } from './assessment-error-event.js';
export { AssessmentElement } from './assessment.js';
export { PackageEvent } from './package-event.js';

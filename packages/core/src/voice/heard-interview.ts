import type { Asking } from '../interview/asking.js';
import type { Interview } from '../interview/interview.js';

/** An interview, and what it asks. @public */
export interface HeardInterview {
  readonly interview: Interview;
  readonly asking: Asking;
}

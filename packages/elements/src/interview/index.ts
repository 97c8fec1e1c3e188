export { InterviewDoneEvent } from './interview-done-event.js';
export { Interview } from './interview.js';

import type { SnapshotFrom } from 'xstate';

import type { interviewMachine } from './interview-machine.js';

/** Where an interview is, as a person would say it; see {@link InterviewView.flow}. */
export type Flow = 'precheck' | 'asking' | 'held' | 'paused' | 'closing' | 'done';

/** Names where an interview is: whether it is asked alone or accompanied is part of asking. */
export function flowOf({ value }: SnapshotFrom<typeof interviewMachine>): Flow {
  return typeof value === 'string' ? value : 'asking';
}

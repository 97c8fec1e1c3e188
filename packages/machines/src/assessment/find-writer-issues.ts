import type { Assessment, AssessmentEvent, Issue } from '@helhet/core';
import type { SnapshotFrom } from 'xstate';

import type { InterviewMachineEvent } from '../interview/interview-machine.js';
import type { assessmentMachine } from './assessment-machine.js';
import { mayWrite } from './may-write.js';

/** Finds that an interview would take an event, but is written on another device; empty when that is not why not. */
export function findWriterIssues(
  { context }: SnapshotFrom<typeof assessmentMachine>,
  { interviews }: Assessment,
  event: AssessmentEvent,
): readonly Issue[] {
  const id = 'interview' in event.payload ? event.payload.interview : '';
  const interview = interviews.get(id);
  const state = context.interviews[id]?.getSnapshot();
  if (!interview || !state?.can(event as InterviewMachineEvent) || mayWrite(interview, event)) {
    return [];
  }
  return [{ code: 'interview.written-elsewhere', where: { interview: id } }];
}

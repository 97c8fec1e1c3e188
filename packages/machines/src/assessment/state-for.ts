import type { AssessmentEvent } from '@helhet/core';
import type { SnapshotFrom } from 'xstate';

import { flowOf } from '../interview/flow-of.js';
import type { assessmentMachine } from './assessment-machine.js';

/**
 * Names the state of whatever an event is about: the interview, the safety event, or the family. Of something that
 * is not there, the state is that of the whole case.
 */
export function stateFor(
  { value, context }: SnapshotFrom<typeof assessmentMachine>,
  { payload }: AssessmentEvent,
): string {
  if ('interview' in payload) {
    const interview = context.interviews[payload.interview]?.getSnapshot();
    return interview ? flowOf(interview) : value;
  }
  if ('safety' in payload) return context.safety[payload.safety]?.getSnapshot().value ?? value;
  return 'unit' in payload ? value : context.family.getSnapshot().value;
}

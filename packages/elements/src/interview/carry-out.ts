import type { InterviewSession, Outcome } from '@helhet/machines';

import type { HandoverWishEvent } from '../handover/handover-wish-event.js';
import type { InterviewWishEvent } from './interview-bar.js';

/** What a person wants of the interview that the session does at once. */
export type SessionWish = Exclude<
  InterviewWishEvent['wish'] | HandoverWishEvent['wish'],
  'presence'
>;

/** Calls the verb of the session that a wish is for. */
export function carryOut(wish: SessionWish, session: InterviewSession): Outcome {
  switch (wish) {
    case 'undo':
      return session.undo();
    case 'pause':
      return session.pause('wanted');
    case 'stop':
      return session.pause('stop-wanted');
    case 'interpreter-lost':
      return session.pause(wish);
    case 'not-home':
      return session.tellAfraidToGoHome();
    case 'finish':
      return session.finish();
  }
}

import type { AssessmentSession, UnitView } from '@helhet/machines';

import { isHandedOver } from './is-handed-over.js';

/**
 * Whether someone is being asked on this screen, of a whole case. A pause since another day holds nothing back.
 *
 * @internal
 */
export function isScreenHandedOver(
  units: readonly UnitView[],
  session: AssessmentSession | null,
): boolean {
  return units
    .flatMap(({ voices }) => voices)
    .filter(({ flow }) => !stillFlows.includes(flow))
    .some(({ interview }) => {
      const talk = interview === null ? null : session?.interview(interview);
      return talk ? isHandedOver(talk.view) : false;
    });
}

/** Where nobody holds the screen. */
const stillFlows: readonly string[] = ['not-started', 'precheck', 'paused', 'done'];

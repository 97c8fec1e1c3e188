import type { InterviewView } from '@helhet/machines';

/**
 * Whether someone else than the worker holds the screen: from when it is handed over until the worker is
 * asked who is there. Source: DOMAIN C.2 (R6).
 *
 * @internal
 */
export function isHandedOver({
  flow,
  presence,
}: Pick<InterviewView, 'flow' | 'presence'>): boolean {
  return presence?.mode === 'handover' && flow !== 'precheck' && flow !== 'done';
}

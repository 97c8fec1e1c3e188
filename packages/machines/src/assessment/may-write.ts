import type { AssessmentEvent, Interview } from '@helhet/core';

/**
 * Whether an event may be made by the device that makes it: one device writes one interview. The same worker goes on
 * with it on another device; another worker takes it over first. What is done about safety is anybody's to do.
 *
 * Source: DOMAIN C.2 (R2).
 */
export function mayWrite({ writer }: Interview, { type, device, actor }: AssessmentEvent): boolean {
  switch (type) {
    case 'safety.raised':
    case 'interview.taken-over':
    case 'interview.reopened':
      return true;
    case 'interview.resumed':
      return device === writer.device || actor.id === writer.actor.id;
    default:
      return device === writer.device;
  }
}

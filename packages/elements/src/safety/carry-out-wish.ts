import type { Outcome, SafetyVerbs, SafetyView } from '@helhet/machines';

import type { SafetyWish } from './safety-wish-event.js';

/** Calls the verb that a wish about safety is for. */
export function carryOutWish(verbs: SafetyVerbs, wish: SafetyWish): Outcome {
  switch (wish.do) {
    case 'acknowledge':
      return verbs.acknowledge(wish.safety, wish.how);
    case 'decide':
      return verbs.decide(wish.safety, wish.outcome);
    case 'note-facts':
      return verbs.noteFacts(wish.safety, wish.facts);
    case 'resolve':
      return verbs.resolve(wish.safety, wish.how);
  }
}

/** What has priority until it is resolved stands first, then what is unsettled; otherwise as it happened. */
export function byNeed(a: SafetyView, b: SafetyView): number {
  return needOf(b) - needOf(a);
}

function needOf({ effects, resolved, unsettled }: SafetyView): number {
  const hasPriority = effects.includes('priority') && !resolved;
  return (hasPriority ? 2 : 0) + (unsettled ? 1 : 0);
}

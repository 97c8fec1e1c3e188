import type { Outcome, SafetyVerbs, SafetyView } from '@helhet/machines';

import type { SafetyWish } from './safety-wish-event.js';

/** Calls the verb that a wish about safety is for. */
export function carryOutWish(verbs: SafetyVerbs, wish: SafetyWish): Outcome {
  switch (wish.do) {
    case 'acknowledge':
      return verbs.acknowledge(wish.safety, wish.how);
    case 'decide':
      return verbs.decide(wish.safety, wish.outcome);
    case 'resolve':
      return verbs.resolve(wish.safety, wish.how);
  }
}

/** What must be seen to first stands first; otherwise as it happened. */
export function byNeed(a: SafetyView, b: SafetyView): number {
  return Number(b.unsettled) - Number(a.unsettled);
}

import type { MinimalFacts, SafetyEventId } from '@helhet/core';
import type { SafetyAcknowledging } from '@helhet/machines';

/** What a worker does about a safety event. @internal */
export type SafetyWish =
  | {
      readonly do: 'acknowledge';
      readonly safety: SafetyEventId;
      readonly how: SafetyAcknowledging;
    }
  | { readonly do: 'decide'; readonly safety: SafetyEventId; readonly outcome: string }
  | { readonly do: 'note-facts'; readonly safety: SafetyEventId; readonly facts: MinimalFacts }
  | { readonly do: 'resolve'; readonly safety: SafetyEventId; readonly how: string };

/** A worker has seen, decided or ended something about safety. @internal */
export class SafetyWishEvent extends Event {
  readonly wish: SafetyWish;

  constructor({ wish }: { readonly wish: SafetyWish }) {
    super('helhet-safety-wish', { bubbles: true, composed: true });
    this.wish = wish;
  }
}

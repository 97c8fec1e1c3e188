/** Whoever holds the screen wants a pause, to stop, or not to go home. @internal */
export class HandoverWishEvent extends Event {
  readonly wish: 'pause' | 'stop' | 'not-home';

  constructor(wish: { readonly wish: HandoverWishEvent['wish'] }) {
    super('helhet-handover-wish', { bubbles: true, composed: true });
    this.wish = wish.wish;
  }
}

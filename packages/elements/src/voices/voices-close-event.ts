/**
 * Asks for the voices to be left: a worker wants to go back.
 *
 * @public
 */
export class VoicesCloseEvent extends Event {
  constructor() {
    super('helhet-voices-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-voices-close': VoicesCloseEvent;
  }
}

/**
 * Asks for the findings to be left: a worker wants to go back.
 *
 * @public
 */
export class FindingsCloseEvent extends Event {
  constructor() {
    super('helhet-findings-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-findings-close': FindingsCloseEvent;
  }
}

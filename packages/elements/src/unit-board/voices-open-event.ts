import type { UnitId } from '@helhet/core';

/**
 * Asks for the voices of a unit to be laid side by side, for the worker.
 *
 * @public
 */
export class VoicesOpenEvent extends Event {
  readonly unit: UnitId;

  constructor(request: { readonly unit: UnitId }) {
    super('helhet-voices-open', { bubbles: true, composed: true });
    this.unit = request.unit;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-voices-open': VoicesOpenEvent;
  }
}

import type { UnitId } from '@helhet/core';

/**
 * Asks for the findings of a unit to be looked at and decided, by the worker.
 *
 * @public
 */
export class FindingsOpenEvent extends Event {
  readonly unit: UnitId;

  constructor(request: { readonly unit: UnitId }) {
    super('helhet-findings-open', { bubbles: true, composed: true });
    this.unit = request.unit;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-findings-open': FindingsOpenEvent;
  }
}

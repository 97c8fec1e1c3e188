import type { Presence } from '@helhet/core';

/** A person said who is there. @internal */
export class PresenceChoiceEvent extends Event {
  readonly presence: Presence;

  constructor(choice: { readonly presence: Presence }) {
    super('helhet-presence-choice');
    this.presence = choice.presence;
  }
}

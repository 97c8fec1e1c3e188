import type { SaidPresence } from '@helhet/machines';

/** A person said who is there. @internal */
export class PresenceChoiceEvent extends Event {
  readonly presence: SaidPresence;

  constructor(choice: { readonly presence: SaidPresence }) {
    super('helhet-presence-choice');
    this.presence = choice.presence;
  }
}

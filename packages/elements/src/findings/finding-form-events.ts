import type { FindingDraft } from './finding-draft.js';

/** Tells what is written of a decision now. @internal */
export class DraftChangeEvent extends Event {
  readonly draft: FindingDraft;

  constructor(change: { readonly draft: FindingDraft }) {
    super('helhet-draft-change');
    this.draft = change.draft;
  }
}

/** Tells that something was decided, or that it was not. @internal */
export class FindingDoneEvent extends Event {
  readonly decided: boolean;

  constructor(end: { readonly decided: boolean }) {
    super('helhet-finding-done');
    this.decided = end.decided;
  }
}

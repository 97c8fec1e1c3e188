import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';

import type { FamilyWords } from '../locales/index.js';
import { renderRemoval } from './remove-row.js';

/** What is about to be removed, and how. */
export interface Removable {
  readonly id: string;
  readonly about: string;
  readonly words: FamilyWords['actions'];
  readonly fieldName: string;
  /** Removes it for a reason; `false` when it was refused. */
  readonly remove: (reason: string) => boolean;
}

/**
 * Keeps which thing in a step is about to be removed, and the reason being written. Leads focus to the
 * reason, and back to where it was or else to the first row.
 */
export class Removing implements ReactiveController {
  readonly #host: LitElement;
  #cameFrom: HTMLElement | null = null;
  #id: string | null = null;
  #reason = '';
  #lacksReason = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#id = null;
  }

  /** Whether this thing is about to be removed. */
  is(id: string): boolean {
    return this.#id === id;
  }

  begin(id: string): void {
    this.#id = id;
    this.#reason = '';
    this.#lacksReason = false;
    this.#cameFrom = this.#host.shadowRoot?.activeElement as HTMLElement | null;
    this.#host.requestUpdate();
    this.#leadTo(() => this.#find(`#remove-${CSS.escape(id)}`));
  }

  /** Draws the question for this thing, when it is the one. */
  render(thing: Removable): TemplateResult | typeof nothing {
    if (!this.is(thing.id)) return nothing;
    return renderRemoval({
      id: `remove-${thing.id}`,
      name: thing.fieldName,
      words: thing.words,
      about: thing.about,
      reason: this.#reason,
      issues: this.#lacksReason ? [thing.words.reasonMissing] : [],
      write: (reason) => (this.#reason = reason),
      confirm: () => this.#confirm(thing),
      cancel: () => this.#leave(),
    });
  }

  #confirm(thing: Removable): void {
    const reason = this.#reason.trim();
    this.#lacksReason = reason === '';
    if (!this.#lacksReason && thing.remove(reason)) this.#leave();
    else this.#leadTo(() => this.#find(`#remove-${CSS.escape(thing.id)}`));
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#id = null;
    this.#host.requestUpdate();
    this.#leadTo(() =>
      this.#cameFrom?.isConnected ? this.#cameFrom : this.#find('.rows button, input, button'),
    );
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #leadTo(find: () => HTMLElement | null): void {
    void this.#host.updateComplete.then(() => find()?.focus());
  }
}

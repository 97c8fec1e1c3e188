import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';

/**
 * Says a sentence to a screen reader, through a live region that is there from the first drawing.
 *
 * The element puts {@link Announcer.region} in its template, always, and calls {@link Announcer.say}.
 * The same sentence twice is said twice. Needs the class `visually-hidden` of the text styles.
 *
 * @example
 * ```ts
 * readonly #announcer = new Announcer(this);
 * render() { return html`… ${this.#announcer.region()}`; }
 * #handleUndo() { this.#announcer.say(this.words.undone); }
 * ```
 * @public
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #sentence = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sentence = '';
  }

  say(sentence: string): void {
    // An unchanged text would be no change to the region, and so not be said.
    this.#sentence = sentence === this.#sentence ? `${sentence}\u00a0` : sentence;
    this.#host.requestUpdate();
  }

  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">
      ${this.#sentence}
    </div>`;
  }
}

import type { Language } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { interviewContext } from '../session/contexts.js';
import { Select } from '../session/select.js';
import { buttonStyles, textStyles } from '../theme/index.js';
import { isWebAddress, leaveQuickly, pageExit, type Exit } from './leave-quickly.js';

/**
 * A way off the page in one press, to a neutral page of the host's choice. What was said is saved first.
 *
 * @customElement helhet-quick-exit
 *
 * @internal
 */
export class QuickExit extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        text-align: end;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Where it leads; nothing is drawn without one. */
  @property() address = '';
  /** Gives at once what is being typed, before leaving. */
  @property({ attribute: false }) commit: (() => void) | null = null;
  /** What leaving takes of the page. */
  @property({ attribute: false }) exit: Exit = pageExit;

  readonly #selected: Select<InterviewSession, Language> = new Select(this, {
    context: interviewContext,
    given: () => null,
    select: ({ view }) => view.language,
  });

  #leave(): void {
    this.commit?.();
    leaveQuickly(this.#selected.session, this.address, this.exit);
  }

  override render(): TemplateResult | typeof nothing {
    const language = this.#selected.part;
    if (language === undefined || !isWebAddress(this.address)) return nothing;
    return html`<button type="button" class="quiet" @click=${() => this.#leave()}>
      ${interviewLocaleOf(language).safety.quickExit}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-quick-exit': QuickExit;
  }
}

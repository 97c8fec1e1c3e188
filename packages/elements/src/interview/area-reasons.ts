import { isPrivateAllowed, type AreaId, type Language, type Presence } from '@helhet/core';
import type { ExplainedQuestion, InterviewSession, InterviewView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { cardStyles, textStyles } from '../theme/index.js';

interface ReasonsPart {
  readonly presence: Presence | null;
  readonly language: Language;
  /** What the reasons depend on, while they are shown. */
  readonly outline: InterviewView['outline'] | null;
}

/**
 * Why the questions of an area are asked or not, and what their answers propose and fire, for the worker.
 *
 * Not there when the respondent holds the screen, nor when anyone else is in the room: it tells of what was
 * said in private.
 *
 * @customElement helhet-area-reasons
 *
 * @internal
 */
export class AreaReasons extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    cardStyles,
    css`
      .reasons > li {
        padding-block: var(--_space-2);
        border-block-end: 1px solid var(--_line);
      }

      .question {
        font-weight: 600;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @state() private isOpen = false;

  /** Which area. */
  @property({ attribute: 'area-id' }) areaId: AreaId = '';

  readonly #selected: Select<InterviewSession, ReasonsPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): ReasonsPart => ({
      presence: view.presence,
      language: view.language,
      outline: this.isOpen ? view.outline : null,
    }),
  });

  #handleToggle(event: Event): void {
    this.isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part || !mayBeSeen(part.presence)) return nothing;
    const words = interviewLocaleOf(part.language).interview.asking;
    return html`<details class="pane" ?open=${this.isOpen} @toggle=${this.#handleToggle}>
      <summary>${words.reasons}</summary>
      ${this.isOpen ? this.#renderReasons() : nothing}
    </details>`;
  }

  #renderReasons(): TemplateResult {
    const explained = this.#selected.session?.explainArea(this.areaId) ?? [];
    return html`<ul class="reasons small">
      ${explained.map(renderReason)}
    </ul>`;
  }
}

/** Whether the screen is the worker's own, and nobody else can look over their shoulder. */
function mayBeSeen(presence: Presence | null): boolean {
  return isPrivateAllowed(presence) && presence?.mode !== 'handover';
}

function renderReason({ text, sentences }: ExplainedQuestion): TemplateResult {
  return html`<li>
    <p class="question">${text}</p>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-area-reasons': AreaReasons;
  }
}

import type { Language } from '@helhet/core';
import type { AssessmentSession, SafetyView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { sayInterviewIssue } from '../locales/issue-words.js';
import { assessmentContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { cardStyles, textStyles } from '../theme/index.js';
import { byNeed, carryOutWish } from './carry-out-wish.js';
import type { SafetyWishEvent } from './safety-wish-event.js';

interface ListPart {
  readonly language: Language;
  readonly safety: readonly SafetyView[];
}

/**
 * What has fired in the case and is not brought to an end, for the worker, on the overview; not there when nothing is
 * open.
 *
 * @customElement helhet-safety-list
 *
 * @internal
 */
export class SafetyList extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    cardStyles,
    css`
      :host {
        display: block;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @state() private refusal: string | null = null;

  readonly #selected: Select<AssessmentSession, ListPart> = new Select(this, {
    context: assessmentContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): ListPart => ({ language: view.language, safety: view.safety }),
  });

  #handleWish(event: SafetyWishEvent): void {
    event.stopPropagation();
    const { session, part } = this.#selected;
    if (!session || !part) return;
    const outcome = carryOutWish(session.safety, event.wish);
    const [issue] = outcome.ok ? [] : outcome.issues;
    const { issues } = interviewLocaleOf(part.language);
    this.refusal = issue ? sayInterviewIssue(issues, issue) : null;
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    const open = [...(part?.safety ?? [])].filter(({ resolved }) => !resolved).sort(byNeed);
    if (!part || open.length === 0) return nothing;
    const { safety: words } = interviewLocaleOf(part.language);
    return html`<section
      class="card"
      aria-labelledby="title"
      @helhet-safety-wish=${this.#handleWish}
    >
      <h3 id="title" class="subtitle">${words.inCase(open.length)}</h3>
      <div role="alert">
        ${this.refusal === null ? nothing : html`<p class="issue">${this.refusal}</p>`}
      </div>
      ${repeat(
        open,
        ({ id }) => id,
        (safety) =>
          html`<helhet-safety-notice
            .safety=${safety}
            language=${part.language}
          ></helhet-safety-notice>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-safety-list': SafetyList;
  }
}

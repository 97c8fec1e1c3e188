import type { AreaView, Language } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { interviewContext } from '../session/contexts.js';
import { Select } from '../session/select.js';
import { textStyles } from '../theme/index.js';

/**
 * How much of each area got an answer. Counts only: no answer is shown.
 *
 * @customElement helhet-area-counts
 *
 * @internal
 */
export class AreaCounts extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        column-gap: var(--_space-4);
        padding-block: var(--_space-2);
        border-block-end: 1px solid var(--_line);
      }

      .area {
        flex: 1 1 9rem;
        min-inline-size: 0;
        overflow-wrap: break-word;
      }

      .count {
        flex: none;
        color: var(--_text-soft);
        white-space: nowrap;
      }
    `,
  ];

  @property() language: Language = 'sv';

  readonly #selected: Select<InterviewSession, InterviewSession['view']['outline']> = new Select(
    this,
    { context: interviewContext, given: () => null, select: ({ view }) => view.outline },
  );

  override render(): TemplateResult | typeof nothing {
    const outline = this.#selected.part;
    if (!outline) return nothing;
    return html`<ul>
      ${outline.areaIds.map((id) => {
        const area = outline.areas.get(id);
        return area ? this.#renderArea(area) : nothing;
      })}
    </ul>`;
  }

  #renderArea({ title, progress }: AreaView): TemplateResult {
    const words = interviewLocaleOf(this.language).interview.asking;
    return html`<li>
      <span class="area">${title}</span>
      <span class="count">${words.areaProgress(progress.settled, progress.total)}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-area-counts': AreaCounts;
  }
}

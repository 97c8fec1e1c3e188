import type { Birthday, Language, Person } from '@helhet/core';
import type { AssessmentSession, AssessmentView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { localeOf } from '../locales/index.js';
import type { CaseNoticesWords } from '../locales/case-notices-words.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import { drawExportLimits } from './export-limits.js';

interface NoticesPart {
  readonly language: Language;
  readonly birthdays: readonly Birthday[];
  readonly persons: readonly Person[];
  readonly exportLimits: AssessmentView['exportLimits'];
}

type Fetching = 'no' | 'now' | 'done' | 'failed';

/**
 * What has changed in the case as time has passed, what may not be passed on, and the way to fetch what colleagues have
 * written; for the worker, on the overview.
 *
 * @customElement helhet-case-notices
 *
 * @internal
 */
export class CaseNotices extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--_space-4);
      }

      ul {
        display: flex;
        flex-direction: column;
        gap: var(--_space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .notice p + p {
        margin-block-start: var(--_space-2);
      }

      .fetch {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2) var(--_space-3);
      }

      @media print {
        .fetch {
          display: none;
        }
      }
    `,
  ];

  @state() private fetching: Fetching = 'no';

  readonly #selected: Select<AssessmentSession, NoticesPart> = new Select(this, {
    context: assessmentContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): NoticesPart => ({
      language: view.language,
      birthdays: view.family.birthdays,
      persons: view.family.family.persons,
      exportLimits: view.exportLimits,
    }),
  });

  async #fetch(): Promise<void> {
    const { session } = this.#selected;
    if (!session || this.fetching === 'now') return;
    this.fetching = 'now';
    const outcome = await session.refresh();
    this.fetching = outcome.ok ? 'done' : 'failed';
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part) return nothing;
    const words = localeOf(part.language).caseNotices;
    return html`<div class="fetch">
        <button
          type="button"
          aria-disabled=${this.fetching === 'now' ? 'true' : 'false'}
          @click=${() => void this.#fetch()}
        >
          ${words.fetch}
        </button>
        <span class="soft small" role="status">
          ${this.fetching === 'no' ? nothing : words.fetching[this.fetching]}
        </span>
      </div>
      ${drawExportLimits(part.exportLimits, words)} ${this.#renderBirthdays(part, words)}`;
  }

  #renderBirthdays(
    { birthdays, persons, language }: NoticesPart,
    words: CaseNoticesWords,
  ): TemplateResult | typeof nothing {
    const said = birthdays.flatMap(({ person, age, on }) => {
      const name = persons.find(({ id }) => id === person)?.label;
      const meaning = words.birthdays[age];
      if (name === undefined || meaning === undefined) return [];
      const day = new Date(`${on}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long' });
      return html`<li><b>${words.turns(name, age, day)}</b> ${meaning}</li>`;
    });
    if (said.length === 0) return nothing;
    return html`<section class="card stack" aria-labelledby="birthdays">
      <h3 id="birthdays" class="subtitle">${words.birthdaysTitle}</h3>
      <ul>
        ${said}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-case-notices': CaseNotices;
  }
}

import type { AreaId, GroupId, Language, QuestionKey } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { AskingWords } from '../locales/interview-words.js';
import type { QuestionOfInterview } from '../question/question.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import { AreaChoiceEvent } from './area-entry.js';
import { areaStyles } from './area.styles.js';
import type { Group } from './group.js';

// One and the same, so that nothing is drawn for nothing.
const none: readonly never[] = [];

/** A long area is drawn in strides, so that the first question never waits for the last. */
const stride = 50;

interface AreaPart {
  readonly title: string;
  readonly note: string | null;
  readonly questionIds: readonly QuestionKey[];
  readonly groupIds: readonly GroupId[];
  readonly areaIds: readonly AreaId[];
  readonly language: Language;
  readonly handover: boolean;
}

/**
 * One area of an interview: its title, what the worker keeps in mind, its questions, and the way on.
 *
 * Wakes when a question comes or goes; an answer wakes only the question.
 *
 * @customElement helhet-area
 *
 * @internal
 */
export class Area extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, buttonStyles, cardStyles, areaStyles];

  /** How many of the questions are drawn. */
  @state() private reach = stride;

  /** Which area. */
  @property({ attribute: 'area-id' }) areaId: AreaId = '';

  readonly #selected: Select<InterviewSession, AreaPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): AreaPart => {
      const area = view.outline.areas.get(this.areaId);
      return {
        title: area?.title ?? '',
        note: area?.note ?? null,
        questionIds: area?.questionIds ?? none,
        groupIds: area?.groupIds ?? none,
        areaIds: view.outline.areaIds,
        language: view.language,
        handover: view.presence?.mode === 'handover',
      };
    },
  });

  #drawingOn: ReturnType<typeof setTimeout> | null = null;

  /** Gives at once what is being typed in any of the questions. */
  commit(): void {
    for (const part of this.renderRoot.querySelectorAll<QuestionOfInterview | Group>(
      'helhet-question, helhet-group',
    )) {
      part.commit();
    }
  }

  /** Leads reading and the keyboard to the area's title. */
  focusTitle(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('h3');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  }

  override disconnectedCallback(): void {
    if (this.#drawingOn !== null) clearTimeout(this.#drawingOn);
    this.#drawingOn = null;
    super.disconnectedCallback();
  }

  protected override updated(): void {
    const total = this.#selected.part?.questionIds.length ?? 0;
    if (this.reach >= total || this.#drawingOn !== null) return;
    this.#drawingOn = setTimeout(() => {
      this.#drawingOn = null;
      this.reach += stride;
    });
  }

  #choose(area: AreaId | null): void {
    this.dispatchEvent(new AreaChoiceEvent({ area }));
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part) return nothing;
    const words = interviewLocaleOf(part.language).interview.asking;
    const isLong = part.questionIds.length > stride;
    return html`
      <h3 class="subtitle" tabindex="-1">${part.title}</h3>
      ${this.#renderNote(part, words)}
      ${repeat(
        isLong ? part.questionIds.slice(0, this.reach) : part.questionIds,
        (id) => id,
        (id) =>
          html`<div class=${isLong ? 'card far' : 'card'}>
            <helhet-question
              question-id=${id}
              exportparts="base: question, text, choice, issue, help"
            ></helhet-question>
          </div>`,
      )}
      ${repeat(
        this.reach >= part.questionIds.length ? part.groupIds : none,
        (id) => id,
        (id) =>
          html`<helhet-group
            group-id=${id}
            exportparts="question, text, choice, issue, help"
          ></helhet-group>`,
      )}
      <helhet-area-reasons area-id=${this.areaId}></helhet-area-reasons>
      ${this.#renderWays(part, words)}
    `;
  }

  #renderNote({ note, handover }: AreaPart, words: AskingWords): TemplateResult | typeof nothing {
    if (note === null || handover) return nothing;
    return html`<details class="pane">
      <summary>${words.note}</summary>
      <p class="small">${note}</p>
    </details>`;
  }

  #renderWays({ areaIds }: AreaPart, words: AskingWords): TemplateResult {
    const place = areaIds.indexOf(this.areaId);
    const previous = areaIds[place - 1];
    const next = areaIds[place + 1];
    return html`<div class="ways">
      ${
        previous === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#choose(previous)}>
              ${words.previousArea}
            </button>`
      }
      <button type="button" @click=${() => this.#choose(null)}>${words.toAreas}</button>
      ${
        next === undefined
          ? nothing
          : html`<button type="button" class="primary" @click=${() => this.#choose(next)}>
              ${words.nextArea}
            </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-area': Area;
  }
}

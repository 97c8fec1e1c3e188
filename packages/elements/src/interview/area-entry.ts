import type { AreaId, AreaView, Language } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { textStyles } from '../theme/index.js';
import { areaEntryStyles } from './area-entry.styles.js';

interface EntryPart {
  readonly area: AreaView | null;
  readonly language: Language;
  readonly isCurrent: boolean;
}

/**
 * One area in the list of areas: its title and how far it has come, in words. Wakes for its own area only.
 *
 * @customElement helhet-area-entry
 *
 * @internal
 */
export class AreaEntry extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, areaEntryStyles];

  /** Which area. */
  @property({ attribute: 'area-id' }) areaId: AreaId = '';

  readonly #selected: Select<InterviewSession, EntryPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): EntryPart => ({
      area: view.outline.areas.get(this.areaId) ?? null,
      language: view.language,
      isCurrent: view.area === this.areaId,
    }),
  });

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part?.area) return nothing;
    const { title, progress } = part.area;
    const words = interviewLocaleOf(part.language).interview.asking;
    const isDone = progress.total > 0 && progress.settled === progress.total;
    const told = isDone
      ? words.areaDone
      : progress.settled === 0
        ? words.areaNotStarted
        : words.areaProgress(progress.settled, progress.total);
    return html`<button
      type="button"
      part="area"
      aria-current=${part.isCurrent ? 'true' : nothing}
      data-done=${isDone ? '' : nothing}
      @click=${this.#handleClick}
    >
      <span class="name">${title}</span>
      <span class="told">${told}</span>
      ${drawBar(progress.total === 0 ? 0 : progress.settled / progress.total)}
    </button>`;
  }

  #handleClick(): void {
    this.dispatchEvent(new AreaChoiceEvent({ area: this.areaId }));
  }
}

/** A person chose an area. @internal */
export class AreaChoiceEvent extends Event {
  readonly area: AreaId | null;

  constructor(choice: { readonly area: AreaId | null }) {
    super('helhet-area-choice', { bubbles: true, composed: true });
    this.area = choice.area;
  }
}

function drawBar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="4" /><rect class="done" width=${share * 100} height="4" />`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-area-entry': AreaEntry;
  }
}

import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { HandoverWords } from '../locales/handover-words.js';

/** What one screen says, and the ways on from it. @internal */
export interface Sheet {
  /** How far it has come. */
  readonly where?: string;
  /** Which of several things it is about. */
  readonly above?: string;
  readonly title: string;
  /** Whether the content shows the title itself; it is then there to be led to and heard. */
  readonly titled?: boolean;
  /** What is said below the title, one sentence at a time. */
  readonly said?: readonly string[];
  readonly content?: TemplateResult;
  /** What is read aloud of it. */
  readonly sentences: readonly string[];
  readonly next: string;
  goOn(): void;
  /** Absent on the first screen. */
  goBack?(): void;
}

/** What can be read aloud, and whether it is being read. @internal */
export interface Reading {
  readonly isReading: boolean;
  toggle(): void;
}

/**
 * Draws one screen of a turn. The title can be focused; it is described by what stands above it.
 *
 * @internal
 */
export function drawSheet(
  sheet: Sheet,
  words: HandoverWords,
  reading: Reading | null,
): TemplateResult {
  const { where, above, said, goBack } = sheet;
  const described = [where !== undefined && 'where', above !== undefined && 'above'];
  const handleNext = ({ detail }: MouseEvent): void => {
    // Two taps in a moment are one: no question is passed by mistake.
    if (detail !== 2) sheet.goOn();
  };
  return html`<section class="card sheet" aria-labelledby="title">
    ${where !== undefined || reading ? drawHead(where, reading, words) : nothing}
    ${above === undefined ? nothing : html`<p id="above" class="above">${above}</p>`}
    <h2
      id="title"
      class=${sheet.titled ? 'visually-hidden' : 'title'}
      tabindex="-1"
      aria-describedby=${described.filter(Boolean).join(' ') || nothing}
    >
      ${sheet.title}
    </h2>
    ${
      said
        ? html`<div class="said">${said.map((sentence) => html`<p>${sentence}</p>`)}</div>`
        : nothing
    }
    ${sheet.content ?? nothing}
    <div class="ways">
      ${goBack ? html`<button type="button" @click=${goBack}>${words.back}</button>` : nothing}
      <button type="button" class="primary" @click=${handleNext}>${sheet.next}</button>
    </div>
  </section>`;
}

function drawHead(
  where: string | undefined,
  reading: Reading | null,
  words: HandoverWords,
): TemplateResult {
  return html`<div class="head">
    ${where === undefined ? nothing : html`<p id="where" class="soft">${where}</p>`}
    ${reading ? drawReading(reading, words) : nothing}
  </div>`;
}

function drawReading({ isReading, toggle }: Reading, words: HandoverWords): TemplateResult {
  return html`<button type="button" class="quiet" @click=${toggle}>
    <svg class="speaker" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${isReading ? 'M7 7h10v10H7z' : 'M4 9v6h4l5 4V5L8 9zM16 9q2 3 0 6M19 6q4 6 0 12'} />
    </svg>
    ${isReading ? words.stopReading : words.readAloud}
  </button>`;
}

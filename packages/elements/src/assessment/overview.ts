import type { Issue, UnitId } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Locale } from '../locales/index.js';
import type { InterviewOpenEvent } from '../unit-board/interview-open-event.js';
import type { VoicesOpenEvent } from '../unit-board/voices-open-event.js';

/** What {@link renderOverview} draws, and what it asks for. */
export interface Overview {
  readonly session: AssessmentSession;
  readonly locale: Locale;
  /** Why an interview could not be opened. */
  readonly refusals: readonly Issue[];
  readonly openInterview: (event: InterviewOpenEvent) => void;
  readonly openVoices: (unit: UnitId) => void;
}

/** Draws the place where every unit is seen, and why one could not be opened. */
export function renderOverview(given: Overview): TemplateResult {
  const { session, locale, refusals } = given;
  const { assessment: words, issues } = locale;
  return html`${
      refusals.length > 0
        ? html`<div class="problem" role="alert">
            <p>${words.couldNotOpen}</p>
            ${refusals.map((issue) => html`<p>${issues[issue.code](issue.where)}</p>`)}
          </div>`
        : nothing
    }
    <helhet-safety-list></helhet-safety-list>
    <helhet-case-notices></helhet-case-notices>
    <helhet-unit-board
      .session=${session}
      comparable
      @helhet-interview-open=${given.openInterview}
      @helhet-voices-open=${(event: VoicesOpenEvent) => {
        event.stopPropagation();
        given.openVoices(event.unit);
      }}
    ></helhet-unit-board>`;
}

/** Draws the place where the voices of a unit stand side by side, and the way back from it. */
export function renderVoices(
  session: AssessmentSession,
  unit: UnitId | null,
  back: () => void,
): TemplateResult {
  return html`<helhet-voices
    .session=${session}
    .unit=${unit}
    @helhet-voices-close=${(event: Event) => {
      event.stopPropagation();
      back();
    }}
  ></helhet-voices>`;
}

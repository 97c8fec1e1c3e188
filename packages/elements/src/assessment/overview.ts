import type { Issue, UnitId } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Locale } from '../locales/index.js';
import type { FindingsOpenEvent } from '../unit-board/findings-open-event.js';
import type { InterviewOpenEvent } from '../unit-board/interview-open-event.js';
import type { VoicesOpenEvent } from '../unit-board/voices-open-event.js';
import type { Place } from './assessment-header.js';

/** What {@link renderOverview} draws, and what it asks for. */
export interface Overview {
  readonly session: AssessmentSession;
  readonly locale: Locale;
  /** Why an interview could not be opened. */
  readonly refusals: readonly Issue[];
  readonly openInterview: (event: InterviewOpenEvent) => void;
  readonly openVoices: (unit: UnitId) => void;
  readonly openFindings: (unit: UnitId) => void;
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
      decidable
      @helhet-interview-open=${given.openInterview}
      @helhet-voices-open=${(event: VoicesOpenEvent) => {
        event.stopPropagation();
        given.openVoices(event.unit);
      }}
      @helhet-findings-open=${(event: FindingsOpenEvent) => {
        event.stopPropagation();
        given.openFindings(event.unit);
      }}
    ></helhet-unit-board>`;
}

/** Draws the places where one unit is looked at: its voices side by side, and its findings; each with a way back. */
export function renderLookedAt(
  place: Place,
  session: AssessmentSession,
  unit: UnitId | null,
  back: () => void,
): TemplateResult | typeof nothing {
  const leave = (event: Event): void => {
    event.stopPropagation();
    back();
  };
  switch (place) {
    case 'voices':
      return html`<helhet-voices
        .session=${session}
        .unit=${unit}
        @helhet-voices-close=${leave}
      ></helhet-voices>`;
    case 'findings':
      return html`<helhet-findings
        .session=${session}
        .unit=${unit}
        @helhet-findings-close=${leave}
      ></helhet-findings>`;
    default:
      return nothing;
  }
}

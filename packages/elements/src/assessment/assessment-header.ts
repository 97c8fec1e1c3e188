import type { Language } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { languageName } from '../language/language-choices.js';
import type { AssessmentWords } from '../locales/index.js';

/** Where a worker can be. The voices and findings of a unit are reached from the overview only. */
export type Place = 'family' | 'overview' | 'voices' | 'findings' | 'interview' | 'handing-over';

const places: readonly Exclude<Place, 'voices' | 'findings'>[] = [
  'family',
  'overview',
  'interview',
  'handing-over',
];

/** What {@link renderHeader} draws, and where it leads. */
export interface Header {
  readonly words: AssessmentWords;
  readonly session: AssessmentSession;
  readonly part: {
    readonly caseRef: string;
    readonly language: Language;
    readonly languages: readonly Language[];
  };
  /** `null` while there is nowhere to be. */
  readonly place: Place | null;
  readonly hasInterview: boolean;
  readonly goTo: (place: Place) => void;
}

/** Draws the case, its saving, the languages, and the ways between the places. */
export function renderHeader(header: Header): TemplateResult {
  const { words, session, part, place } = header;
  return html`<div part="header" class="header">
    <p class="case"><span class="soft">${words.caseRef}</span> <b>${part.caseRef}</b></p>
    <div class="aside">
      ${place ? html`<helhet-save-status .session=${session}></helhet-save-status>` : nothing}
      ${part.languages.length > 1 ? renderLanguages(header) : nothing}
    </div>
    ${place ? renderNavigation(place, header) : nothing}
  </div>`;
}

function renderLanguages({ words, session, part }: Header): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${words.language}>
    ${part.languages.map(
      (language) =>
        html`<button
          type="button"
          class="quiet"
          lang=${language}
          aria-pressed=${language === part.language ? 'true' : 'false'}
          @click=${() => session.setLanguage(language)}
        >
          ${languageName(language, language)}
        </button>`,
    )}
  </div>`;
}

function renderNavigation(place: Place, { words, hasInterview, goTo }: Header): TemplateResult {
  return html`<nav aria-label=${words.navigation}>
    ${places
      .filter((each) => each !== 'interview' || hasInterview)
      .map(
        (each) =>
          html`<button
            type="button"
            class="quiet"
            aria-current=${currentAt(each, place)}
            @click=${() => goTo(each)}
          >
            ${words.places[each]}
          </button>`,
      )}
  </nav>`;
}

/** Where the worker is; the overview also while something that belongs to it is shown. */
function currentAt(each: Place, place: Place): 'page' | 'location' | typeof nothing {
  if (each === place) return 'page';
  return each === 'overview' && (place === 'voices' || place === 'findings') ? 'location' : nothing;
}

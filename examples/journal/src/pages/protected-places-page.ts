import type { CaseRecord } from '../cases/case-registry.js';
import type { ProtectedPlace } from '../cases/protected-places.js';
import { longestPlace, type PlacesProblem } from '../cases/read-places.js';
import type { Words } from '../words/words.js';
import { caseHead } from './case-head.js';
import { html, type Html } from './html.js';
import { instant } from './instant.js';
import { layout, type Reader, type SessionReader } from './layout.js';

/** What was sent and could not be taken, to be put right. */
export interface RefusedPlaces {
  readonly problem: PlacesProblem;
  readonly given: string;
}

/**
 * The places of a case that must not be known: those that are protected, and those that were.
 *
 * A place stands as text and never in an attribute, and the field is a text area: browsers keep no list of what was
 * written in one.
 */
export function protectedPlacesPage(
  reader: SessionReader,
  held: CaseRecord,
  places: readonly ProtectedPlace[],
  refused: RefusedPlaces | null,
): string {
  const { words } = reader;
  const now = places.filter(({ removedAt }) => removedAt === null);
  const removed = places.filter(({ removedAt }) => removedAt !== null);
  return layout(reader, {
    title: words.protectedPlaces,
    kind: 'text',
    content: html` ${caseHead(reader, held, 'protectedPlaces')}
      <p>${words.placesIntroduction}</p>
      <p class="soft">${words.placesLimits}</p>
      <h2 id="now">${words.placesNow}</h2>
      ${
        now.length === 0
          ? html`<p class="card soft">${words.noPlaces}</p>`
          : html`<ul class="card place-list" aria-labelledby="now">
              ${now.map((place) => placeRow(reader, held, place))}
            </ul>`
      }
      ${addingForm(reader, held, refused)}
      ${
        removed.length > 0 &&
        html`<details class="card folded">
          <summary>${words.placesRemoved}</summary>
          <ul class="place-list">
            ${removed.map((place) => removedRow(reader, place))}
          </ul>
        </details>`
      }`,
  });
}

function placeRow(
  { words, language, session }: SessionReader,
  held: CaseRecord,
  { number, place, addedAt, addedBy }: ProtectedPlace,
): Html {
  return html`<li>
    <div>
      <p class="place" id="place-${number}" translate="no">${place}</p>
      <p class="soft small">${words.placeAdded} ${instant(addedAt, language)}, ${addedBy}</p>
    </div>
    <form method="post" action="/cases/${held.ref}/protected-places/${number}/remove">
      <input type="hidden" name="csrf" value="${session.csrfToken}" />
      <button
        id="remove-${number}"
        aria-labelledby="remove-${number} place-${number}"
        type="submit"
      >
        ${words.removePlace}
      </button>
    </form>
  </li>`;
}

function removedRow(
  { words, language }: Reader,
  { place, addedAt, addedBy, removedAt, removedBy }: ProtectedPlace,
): Html {
  return html`<li>
    <div>
      <p class="place" translate="no">${place}</p>
      <p class="soft small">${words.placeAdded} ${instant(addedAt, language)}, ${addedBy}</p>
      <p class="soft small">
        ${words.placeRemoved} ${removedAt && instant(removedAt, language)}, ${removedBy}
      </p>
    </div>
  </li>`;
}

function addingForm(
  { words, session }: SessionReader,
  held: CaseRecord,
  refused: RefusedPlaces | null,
): Html {
  return html`<form class="card fields" method="post" action="/cases/${held.ref}/protected-places">
    <input type="hidden" name="csrf" value="${session.csrfToken}" />
    ${
      refused &&
      html`<p class="problem" id="problem" role="alert">${sentenceOf(refused.problem, words)}</p>`
    }
    <label for="places">${words.addPlaces}</label>
    <p class="soft small" id="places-help">${words.addPlacesHelp}</p>
    <textarea
      id="places"
      name="places"
      rows="3"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="places-help${refused && ' problem'}"
      ${refused && html` aria-invalid="true" autofocus`}
    >
${refused?.given ?? ''}</textarea>
    <button class="primary" type="submit">${words.addPlacesNow}</button>
  </form>`;
}

function sentenceOf(problem: PlacesProblem, words: Words): string {
  return problem === 'empty' ? words.placesEmpty : words.placeTooLong(longestPlace);
}

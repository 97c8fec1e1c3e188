import type { PersistentMap, PersonId } from '@helhet/core';
import type { UnitView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { CardBoard } from './unit-card.js';
import { personName } from './unit-name.js';

/** Draws who has been informed, for everyone who can be asked. */
export function renderPeople(
  units: readonly UnitView[],
  board: CardBoard,
  bypassed: PersistentMap<string>,
  inform: (person: PersonId) => void,
): TemplateResult | typeof nothing {
  const words = board.locale.board;
  const informed = new Map<PersonId, boolean>();
  for (const { respondent, informed: isInformed } of units.flatMap(({ voices }) => voices)) {
    if (respondent.kind === 'person') informed.set(respondent.person, isInformed);
  }
  if (informed.size === 0) return nothing;
  return html`<section aria-labelledby="people">
    <h3 class="heading" id="people">${words.people.heading}</h3>
    <p class="soft small lead">${words.people.lead}</p>
    <ul class="people">
      ${[...informed].map(([person, isInformed]) => {
        const name = personName(board.family, person, words.unnamed);
        const reason = bypassed.get(person);
        const told = isInformed ? words.people.informed : words.people.notInformed;
        return html`<li>
          <span class="who">${name}</span>
          <span class="soft small">
            ${reason === undefined ? told : words.people.putOff(reason)}
          </span>
          <button type="button" class="quiet" @click=${() => inform(person)}>
            ${words.people.change(name)}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

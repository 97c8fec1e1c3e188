import type { PersonId } from '@helhet/core';
import type { UnitView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { renderUnitCard, type CardBoard } from './unit-card.js';
import { personName } from './unit-name.js';

/** Draws every parent with every child: a row for each adult, a column for each child. */
export function renderParentChildGrid(
  units: readonly UnitView[],
  board: CardBoard,
): TemplateResult {
  const words = board.locale.board;
  const adults = personsAt(units, 0);
  const children = personsAt(units, 1);
  const name = (person: PersonId): string => personName(board.family, person, words.unnamed);
  const unitOf = (adult: PersonId, child: PersonId): UnitView | undefined =>
    units.find(({ unit }) => unit.persons[0] === adult && unit.persons[1] === child);
  return html`<div class="grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.gridParent}</th>
          ${children.map((child) => html`<th scope="col">${name(child)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${adults.map(
          (adult) =>
            html`<tr>
              <th scope="row">${name(adult)}</th>
              ${children.map((child) => {
                const unit = unitOf(adult, child);
                return unit
                  ? html`<td>${renderUnitCard(unit, board)}</td>`
                  : html`<td class="without">
                      <span aria-hidden="true">–</span>
                      <span class="visually-hidden">${words.gridNothing}</span>
                    </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function personsAt(units: readonly UnitView[], place: number): readonly PersonId[] {
  return [...new Set(units.flatMap(({ unit }) => unit.persons[place] ?? []))];
}

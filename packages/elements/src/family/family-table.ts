import type { Family } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { FamilyWords } from '../locales/index.js';
import { datesOf, edgeSentence, homesOf, namedAs } from './person-text.js';

/** Draws what the map shows as a table: who, how they stand to each other, and where they live. */
export function renderFamilyTable(family: Family, words: FamilyWords): TemplateResult {
  const [name, who, ties, homes] = words.map.columns;
  return html`<div class="table" role="region" tabindex="0" aria-label=${words.map.heading}>
    <table>
      <thead>
        <tr>
          <th scope="col">${name}</th>
          <th scope="col">${who}</th>
          <th scope="col">${ties}</th>
          <th scope="col">${homes}</th>
        </tr>
      </thead>
      <tbody>
        ${family.persons.map((person) => {
          const sentences = family.edges
            .filter((edge) => edge.from === person.id)
            .map((edge) => edgeSentence(edge, family, words));
          const lives = homesOf(family, person.id, words);
          const told = [
            words.persons.kinds[person.kind],
            datesOf(person, words),
            person.away ? words.persons.aways[person.away].toLowerCase() : '',
          ];
          return html`<tr>
            <th scope="row">${namedAs(person, words)}</th>
            <td>${told.filter(Boolean).join(', ')}</td>
            <td>${list(sentences)}</td>
            <td>${lives.length > 0 ? list(lives) : words.map.noHome}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function list(sentences: readonly string[]): TemplateResult {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

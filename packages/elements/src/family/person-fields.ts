import type { Person } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { renderCheckField } from '../field/check-field.js';
import { renderSelectField } from '../field/select-field.js';
import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';
import { birthText, readBirth } from './birth-text.js';
import { without } from './without.js';

/** Every kind of person, in the order they are offered. */
export const personKinds: readonly Person['kind'][] = ['child', 'adult', 'expected'];

const genders = ['', 'female', 'male', 'other', 'not-given'] as const;
const aways = ['', 'imprisoned', 'in-care', 'abroad', 'other'] as const;

/** What {@link renderPersonFields} draws, and what it changes. */
export interface PersonFields {
  readonly person: Person;
  readonly place: number;
  readonly fieldName: string;
  readonly words: FamilyWords['persons'];
  readonly labelIssues: readonly string[];
  readonly birthIssues: readonly string[];
  readonly change: (person: Person) => void;
}

/** Draws what can be changed about a person. */
export function renderPersonFields(fields: PersonFields): TemplateResult {
  const { person, place, fieldName, words, change } = fields;
  const isExpected = person.kind === 'expected';
  return html`<div class="kinds" role="radiogroup" aria-label=${words.kind}>
      ${personKinds.map((kind) =>
        renderCheckField({
          type: 'radio',
          name: `${fieldName}k${place}`,
          label: words.kinds[kind],
          checked: person.kind === kind,
          changed: () =>
            change({ ...person, kind, birth: readBirth(birthText(person.birth), kind) }),
        }),
      )}
    </div>
    <div class="fields">
      ${renderTextField({
        id: `label-${place}`,
        name: `${fieldName}n${place}`,
        label: words.name,
        value: person.label,
        issues: fields.labelIssues,
        changed: (label) => change({ ...person, label: label.trim() }),
      })}
      ${renderTextField({
        id: `birth-${place}`,
        name: `${fieldName}b${place}`,
        label: isExpected ? words.expected : words.born,
        hint: isExpected ? words.expectedHelp : words.bornHelp,
        value: birthText(person.birth),
        issues: fields.birthIssues,
        changed: (text) => change({ ...person, birth: readBirth(text, person.kind) }),
      })}
    </div>
    <div class="fields">
      ${renderSelectField({
        id: `gender-${place}`,
        name: `${fieldName}g${place}`,
        label: words.gender,
        value: person.gender ?? '',
        options: genders.map((gender) => [gender, words.genders[gender]] as const),
        changed: (gender) =>
          change(gender === '' ? without(person, 'gender') : { ...person, gender }),
      })}
      ${renderSelectField({
        id: `away-${place}`,
        name: `${fieldName}a${place}`,
        label: words.away,
        value: person.away ?? '',
        options: aways.map((away) => [away, words.aways[away]] as const),
        changed: (away) => change(away === '' ? without(person, 'away') : { ...person, away }),
      })}
    </div>
    ${renderCheckField({
      name: `${fieldName}u${place}`,
      label: words.identityUnknown,
      checked: person.identity === 'unknown',
      changed: (checked) =>
        change(checked ? { ...person, identity: 'unknown' } : without(person, 'identity')),
    })}`;
}

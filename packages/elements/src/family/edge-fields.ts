import type { Edge, Person } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { renderCheckField } from '../field/check-field.js';
import { renderSelectField } from '../field/select-field.js';
import type { FamilyWords } from '../locales/index.js';
import { renderPeriodFields, type PeriodEnd } from './period-fields.js';
import { without } from './without.js';

/** What {@link renderEdgeFields} draws, and what it changes. */
export interface EdgeFields {
  readonly edge: Edge;
  readonly to: Person;
  readonly fieldName: string;
  readonly words: FamilyWords['edges'];
  readonly issuesOf: (date: PeriodEnd) => readonly string[];
  readonly change: (edge: Edge) => void;
}

const custodies = ['sole', 'joint', 'appointed'] as const;
const siblings = ['full', 'half', 'step', 'foster'] as const;
const partners = ['married', 'cohabiting', 'living-apart'] as const;

/** Draws the details of an edge: what is particular to its type, and the time it holds. */
export function renderEdgeFields(fields: EdgeFields): TemplateResult {
  const { edge, fieldName, words, issuesOf, change } = fields;
  return html`${renderParticular(fields)}
  ${renderPeriodFields({ id: edge.id, fieldName, held: edge, words, issuesOf, change })}`;
}

function renderParticular(fields: EdgeFields): TemplateResult | typeof nothing {
  const { edge, to, fieldName, words, change } = fields;
  switch (edge.type) {
    case 'custodian':
      return renderChoice(fields, 'custody', words.custody, custodies, words.custodies);
    case 'sibling':
      return renderChoice(fields, 'sibling', words.sibling, siblings, words.siblings);
    case 'partner':
      return renderChoice(fields, 'partner', words.partner, partners, words.partners);
    case 'step':
      return renderCheckField({
        name: `${fieldName}c`,
        label: words.careRole,
        checked: edge.careRole === true,
        changed: (careRole) => change({ ...edge, careRole }),
      });
    case 'biological':
    case 'adoptive':
    case 'legal':
      return to.kind === 'expected'
        ? renderCheckField({
            name: `${fieldName}c`,
            label: words.carrying,
            checked: edge.carrying === true,
            changed: (carrying) => change({ ...edge, carrying }),
          })
        : nothing;
    default:
      return nothing;
  }
}

function renderChoice<Key extends 'custody' | 'sibling' | 'partner'>(
  { edge, fieldName, words, change }: EdgeFields,
  key: Key,
  label: string,
  values: readonly NonNullable<Edge[Key]>[],
  names: Readonly<Record<NonNullable<Edge[Key]>, string>>,
): TemplateResult {
  return html`<div class="fields">
    ${renderSelectField<NonNullable<Edge[Key]> | ''>({
      id: `${key}-${edge.id}`,
      name: `${fieldName}${key}`,
      label,
      value: edge[key] ?? '',
      options: [
        ['', words.notChosen] as const,
        ...values.map((value) => [value, names[value]] as const),
      ],
      changed: (value) =>
        change(value === '' ? without<Edge, Key>(edge, key as never) : { ...edge, [key]: value }),
    })}
  </div>`;
}

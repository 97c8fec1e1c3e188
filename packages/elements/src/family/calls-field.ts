import type { Person } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';

import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';
import { namedAs } from './person-text.js';
import { without } from './without.js';

/** What {@link renderCallsField} draws, and what it changes. */
export interface CallsField {
  readonly child: Person;
  readonly other: Person;
  readonly fieldName: string;
  readonly words: FamilyWords;
  readonly change: (child: Person) => void;
}

/** Draws what a child calls someone; nothing for whoever is not asked as a child. */
export function renderCallsField(field: CallsField): TemplateResult | typeof nothing {
  const { child, other, fieldName, words, change } = field;
  if (child.kind !== 'child') return nothing;
  return renderTextField({
    id: `calls-${child.id}-${other.id}`,
    name: `${fieldName}calls${child.id}`,
    label: words.edges.calls(namedAs(child, words), namedAs(other, words)),
    hint: words.edges.callsHelp,
    value: child.calls?.[other.id] ?? '',
    changed: (name) => change(calling(child, other, name.trim())),
  });
}

/** The child with another name for someone, or with none. */
function calling(child: Person, { id }: Person, name: string): Person {
  const { [id]: _before, ...others } = child.calls ?? {};
  const calls = name === '' ? others : { ...others, [id]: name };
  return Object.keys(calls).length === 0 ? without(child, 'calls') : { ...child, calls };
}

import type { Person } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { renderCheckField } from '../field/check-field.js';
import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';

/** What {@link renderLifeEvents} draws, and what it records. */
export interface LifeEvents {
  readonly person: Person;
  readonly name: string;
  readonly fieldName: string;
  readonly words: FamilyWords['persons'];
  readonly save: string;
  /** Where the fields are read when a person records what they wrote. */
  readonly root: DocumentFragment | HTMLElement;
  readonly issues: readonly string[];
  readonly recordDeath: (death: { readonly on?: string; readonly unexpected?: boolean }) => void;
  readonly recordBirth: (birth: { readonly on: string; readonly label?: string }) => void;
}

/** Draws how a birth or a death in the middle of a case is recorded: folded, until it is needed. */
export function renderLifeEvents(events: LifeEvents): TemplateResult {
  if (events.person.kind === 'expected') return renderBirth(events);
  return renderDeath(events);
}

function writtenIn(root: LifeEvents['root'], id: string): string {
  return root.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
}

function renderBirth({
  name,
  fieldName,
  words,
  save,
  root,
  recordBirth,
}: LifeEvents): TemplateResult {
  const record = (): void => {
    const label = writtenIn(root, 'birth-label');
    recordBirth({ on: writtenIn(root, 'birth-on'), ...(label !== '' && { label }) });
  };
  return html`<details class="pane">
    <summary>${words.birth.open}</summary>
    <fieldset class="stack">
      <legend class="visually-hidden">${words.birth.legend(name)}</legend>
      <div class="fields">
        ${renderTextField({
          id: 'birth-on',
          name: `${fieldName}o`,
          label: words.birth.on,
          value: '',
          changed: () => undefined,
        })}
        ${renderTextField({
          id: 'birth-label',
          name: `${fieldName}l`,
          label: words.birth.name,
          value: '',
          changed: () => undefined,
        })}
      </div>
      <div><button type="button" @click=${record}>${save}</button></div>
    </fieldset>
  </details>`;
}

function renderDeath(events: LifeEvents): TemplateResult {
  const { person, name, fieldName, words, save, root, issues, recordDeath } = events;
  const record = (): void => {
    const on = writtenIn(root, 'death-on');
    const unexpected = root.querySelector<HTMLInputElement>('#death-unexpected')?.checked ?? false;
    recordDeath({ ...(on !== '' && { on }), ...(unexpected && { unexpected }) });
  };
  return html`<details class="pane" ?open=${person.deceased !== undefined}>
    <summary>${words.death.open}</summary>
    <fieldset class="stack">
      <legend class="visually-hidden">${words.death.legend(name)}</legend>
      ${renderTextField({
        id: 'death-on',
        name: `${fieldName}d`,
        label: words.death.on,
        value: person.deceased?.on ?? '',
        issues,
        changed: () => undefined,
      })}
      ${renderCheckField({
        id: 'death-unexpected',
        name: `${fieldName}w`,
        label: words.death.unexpected,
        checked: person.deceased?.unexpected === true,
        changed: () => undefined,
      })}
      <div><button type="button" @click=${record}>${save}</button></div>
    </fieldset>
  </details>`;
}

import type { Person, PersonId, SafetyEdge } from '@helhet/core';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';

import { renderSelectField } from '../field/select-field.js';
import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';
import { namedAs } from './person-text.js';

const kinds: readonly SafetyEdge['kind'][] = [
  'violence-reported',
  'violence-convicted',
  'no-contact-order',
  'supervised-contact',
  'threat',
  'secret-address',
];

/** Keeps what is being written about a danger, until it is added. */
export class SafetyDraft {
  readonly #host: ReactiveControllerHost;
  #one: PersonId = '';
  #other: PersonId = '';
  #kind: SafetyEdge['kind'] = 'violence-reported';
  /** Empty when nobody is named. */
  #danger: PersonId = '';
  #source = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins with what is known. */
  begin({ about, kind, danger = '', source = '' }: Omit<SafetyEdge, 'id'>): void {
    [this.#one, this.#other] = about;
    this.#kind = kind;
    this.#danger = danger;
    this.#source = source;
    this.#host.requestUpdate();
  }

  /** What has been written, as it stands. */
  read(): Omit<SafetyEdge, 'id'> {
    const source = this.#source.trim();
    const danger = [this.#one, this.#other].includes(this.#danger) ? this.#danger : '';
    return {
      about: [this.#one, this.#other],
      kind: this.#kind,
      ...(danger !== '' && { danger }),
      ...(source !== '' && { source }),
    };
  }

  clear(): void {
    this.#danger = '';
    this.#source = '';
    this.#host.requestUpdate();
  }

  /** Draws the fields; `id` begins the id of each. */
  render(
    persons: readonly Person[],
    words: FamilyWords,
    fieldName: string,
    id: string,
  ): TemplateResult {
    const { protection } = words;
    const options = persons.map((person) => [person.id, namedAs(person, words)] as const);
    const adultsFirst = [...persons].sort(
      (one, other) => Number(other.kind === 'adult') - Number(one.kind === 'adult'),
    );
    const isHere = (person: PersonId): boolean => persons.some((each) => each.id === person);
    if (!isHere(this.#one)) this.#one = adultsFirst[0]?.id ?? '';
    if (!isHere(this.#other)) this.#other = adultsFirst[1]?.id ?? '';
    const between = options.filter(([person]) => person === this.#one || person === this.#other);
    const set = (change: () => void): void => {
      change();
      this.#host.requestUpdate();
    };
    return html`<div class="fields">
        ${renderSelectField({
          id: `${id}-one`,
          name: `${fieldName}${id}1`,
          label: protection.one,
          value: this.#one,
          options,
          changed: (person) => set(() => (this.#one = person)),
        })}
        ${renderSelectField({
          id: `${id}-other`,
          name: `${fieldName}${id}2`,
          label: protection.other,
          value: this.#other,
          options,
          changed: (person) => set(() => (this.#other = person)),
        })}
      </div>
      <div class="fields">
        ${renderSelectField({
          id: `${id}-kind`,
          name: `${fieldName}${id}3`,
          label: protection.kind,
          value: this.#kind,
          options: kinds.map((kind) => [kind, protection.kinds[kind]] as const),
          changed: (kind) => set(() => (this.#kind = kind)),
        })}
        ${renderSelectField({
          id: `${id}-danger`,
          name: `${fieldName}${id}4`,
          label: protection.danger,
          value: this.#danger,
          options: [['', protection.dangerUnknown] as const, ...between],
          changed: (person) => set(() => (this.#danger = person)),
        })}
      </div>
      ${renderTextField({
        id: `${id}-source`,
        name: `${fieldName}${id}5`,
        label: protection.source,
        hint: protection.sourceHelp,
        value: this.#source,
        changed: (text) => (this.#source = text),
        typed: (text) => (this.#source = text),
      })}`;
  }
}

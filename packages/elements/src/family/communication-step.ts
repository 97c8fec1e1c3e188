import type { Communication, Issue, Person } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderSelectField } from '../field/select-field.js';
import { languageChoices, languageName } from '../language/language-choices.js';
import { FamilyStepElement } from './family-step-element.js';
import { namedAs } from './person-text.js';
import { renderToggle } from './row-buttons.js';
import { without } from './without.js';

type Interpreter = NonNullable<Communication['interpreter']>;

const needs = [
  'easy-text',
  'pictures',
  'sign-language',
  'hearing',
  'vision',
  'one-at-a-time',
] as const;
const modes: readonly Interpreter['mode'][] = ['on-site', 'telephone', 'video', 'relay'];

/**
 * The step about what each person needs to take part: languages, an interpreter, pictures and more.
 *
 * @customElement helhet-communication-step
 *
 * @internal
 */
export class CommunicationStep extends FamilyStepElement {
  /** Whose needs are open, by place. */
  @state() private open: number | null = null;

  override showIssue(_issue: Issue): boolean {
    return false;
  }

  #change(person: Person, communication: Communication): void {
    const isEmpty = Object.keys(communication).length === 0;
    const changed = isEmpty ? without(person, 'communication') : { ...person, communication };
    this.take(this.running?.family.changePerson(changed));
  }

  #name(code: string): string {
    return languageName(code, this.locale.language);
  }

  override render(): TemplateResult {
    const living = this.family.persons.filter(
      ({ kind, deceased }) => kind !== 'expected' && !deceased,
    );
    return html`<ul class="rows">
      ${living.map((person, place) => html`<li class="row">${this.#renderRow(person, place)}</li>`)}
    </ul>`;
  }

  #renderRow(person: Person, place: number): TemplateResult {
    const { actions, communication: words } = this.words;
    const name = namedAs(person, this.words);
    const isOpen = this.open === place;
    const { languages = [], interpreter, needs: needed = [] } = person.communication ?? {};
    const told = [
      ...languages.map((code) => this.#name(code)),
      interpreter && `${words.interpreter.toLowerCase()}: ${this.#name(interpreter.language)}`,
      ...needed.map((need) => words.needNames[need].toLowerCase()),
    ].filter(Boolean);
    const toggle = (): void => {
      this.open = isOpen ? null : place;
    };
    return html`<div class="head">
        <span class="who">
          <b>${name}</b>
          <span class="soft small">${told.length > 0 ? told.join(', ') : words.nothing}</span>
        </span>
        ${renderToggle({ words: actions, isOpen, about: name, toggle })}
      </div>
      ${
        isOpen
          ? html`<div class="panel stack">
              ${this.#renderLanguages(person, place)} ${this.#renderInterpreter(person, place)}
              ${this.#renderNeeds(person, place)}
            </div>`
          : nothing
      }`;
  }

  #renderLanguages(person: Person, place: number): TemplateResult {
    const { communication: words, actions } = this.words;
    const { communication = {} } = person;
    const languages = communication.languages ?? [];
    const set = (next: readonly string[]): void =>
      this.#change(
        person,
        next.length === 0
          ? without(communication, 'languages')
          : { ...communication, languages: next },
      );
    const others = languageChoices([], this.locale.language).filter(
      ({ code }) => !languages.includes(code),
    );
    return html`<div class="stack tight">
      <p class="field-label">${words.languages}</p>
      <div class="people">
        ${languages.map(
          (code) =>
            html`<button
              type="button"
              aria-label=${actions.removeOf(this.#name(code))}
              @click=${() => set(languages.filter((each) => each !== code))}
            >
              ${this.#name(code)} <span aria-hidden="true">×</span>
            </button>`,
        )}
      </div>
      <div class="fields">
        ${renderSelectField({
          id: `language-${place}`,
          name: `${this.fieldName}l${place}`,
          label: words.addLanguage,
          value: '',
          options: [['', '–'] as const, ...others.map(({ code, name }) => [code, name] as const)],
          changed: (code) => {
            if (code !== '') set([...languages, code]);
          },
        })}
      </div>
    </div>`;
  }

  #renderInterpreter(person: Person, place: number): TemplateResult {
    const { communication: words } = this.words;
    const { communication = {} } = person;
    const { interpreter } = communication;
    const first = communication.languages?.[0] ?? this.locale.language;
    const set = (next: Interpreter): void =>
      this.#change(person, { ...communication, interpreter: next });
    return html`<fieldset>
      ${renderCheckField({
        name: `${this.fieldName}i${place}`,
        label: words.interpreter,
        checked: interpreter !== undefined,
        changed: (checked) =>
          checked
            ? set({ language: first, mode: 'on-site' })
            : this.#change(person, without(communication, 'interpreter')),
      })}
      ${
        interpreter
          ? html`<p class="field-hint">${words.interpreterHelp}</p>
              <div class="fields">
                ${renderSelectField({
                  id: `interpreter-${place}`,
                  name: `${this.fieldName}t${place}`,
                  label: words.interpreterLanguage,
                  value: interpreter.language,
                  options: languageChoices([interpreter.language], this.locale.language).map(
                    ({ code, name }) => [code, name] as const,
                  ),
                  changed: (language) => set({ ...interpreter, language }),
                })}
                ${renderSelectField({
                  id: `mode-${place}`,
                  name: `${this.fieldName}o${place}`,
                  label: words.interpreterMode,
                  value: interpreter.mode,
                  options: modes.map((mode) => [mode, words.modes[mode]] as const),
                  changed: (mode) => set({ ...interpreter, mode }),
                })}
              </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderNeeds(person: Person, place: number): TemplateResult {
    const { communication: words } = this.words;
    const { communication = {} } = person;
    const needed = communication.needs ?? [];
    return html`<fieldset>
      <legend class="group-label">${words.needs}</legend>
      <div class="checks">
        ${needs.map((need) =>
          renderCheckField({
            name: `${this.fieldName}n${place}`,
            label: words.needNames[need],
            checked: needed.includes(need),
            changed: (checked) => {
              const next = needs.filter((each) =>
                each === need ? checked : needed.includes(each),
              );
              this.#change(
                person,
                next.length === 0
                  ? without(communication, 'needs')
                  : { ...communication, needs: next },
              );
            },
          }),
        )}
      </div>
    </fieldset>`;
  }
}

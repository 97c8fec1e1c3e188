import type { Issue, Person, PersonId } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderIssues, renderTextField } from '../field/text-field.js';
import { readBirth } from './birth-text.js';
import { FamilyStepElement } from './family-step-element.js';
import { renderLifeEvents } from './life-events.js';
import { renderPersonFields, personKinds } from './person-fields.js';
import { datesOf, namedAs } from './person-text.js';
import { Removing } from './removing.js';
import { renderRemove, renderToggle } from './row-buttons.js';

/**
 * The step where people are added, changed and removed.
 *
 * @customElement helhet-persons-step
 *
 * @internal
 */
export class PersonsStep extends FamilyStepElement {
  readonly #removing: Removing = new Removing(this);

  /** Whose details are open, by place: two people can have one id by mistake. */
  @state() private open: number | null = null;
  @state() private label = '';
  @state() private kind: Person['kind'] = 'child';
  @state() private birth = '';

  override showIssue(issue: Issue): boolean {
    if (!issue.code.startsWith('person.')) return false;
    const place = this.family.persons.findLastIndex(({ id }) => id === issue.where['person']);
    if (place < 0) return false;
    if (this.#isTwice(this.family.persons[place]?.id ?? '')) {
      this.leadTo(`separate-${place}`);
      return true;
    }
    this.open = place;
    this.leadTo(issue.code.startsWith('person.birth') ? `birth-${place}` : `label-${place}`);
    return true;
  }

  #handleAdd(): void {
    const birth = readBirth(this.birth, this.kind);
    const label = this.label.trim();
    const added = this.take(this.running?.family.addPerson({ label, kind: this.kind, birth }));
    if (added === null) return;
    const place = this.family.persons.length;
    this.label = '';
    this.birth = '';
    // Someone who was added wrongly is opened, so that what is wrong is seen where it is.
    void this.updateComplete.then(() => {
      const isWrong = this.issues.some(({ where }) => where['person'] === added);
      if (isWrong) this.open = Math.min(place, this.family.persons.length - 1);
      this.leadTo(isWrong ? `label-${this.open ?? 0}` : 'new-label');
    });
  }

  #change(person: Person): void {
    this.take(this.running?.family.changePerson(person));
  }

  /** Gives the last of two with one id an id of its own; everything else about them stays. */
  #handleSeparate({ id, ...person }: Person): void {
    const { running } = this;
    const reason = this.sentence({ code: 'person.id-taken', where: { person: id } });
    if (this.take(running?.family.removePerson(id, reason)) === null) return;
    this.take(running?.family.addPerson(person));
    this.leadTo(`who-${this.family.persons.length - 1}`);
  }

  #toggle(place: number): void {
    this.open = this.open === place ? null : place;
    if (this.open !== null) this.leadTo(`label-${place}`);
  }

  override render(): TemplateResult {
    const { persons } = this.family;
    return html`<div class="stack">
      ${persons.length === 0 ? html`<p class="soft">${this.words.persons.none}</p>` : nothing}
      <ul class="rows">
        ${persons.map((person, place) => html`<li class="row">${this.#renderRow(person, place)}</li>`)}
      </ul>
      ${renderIssues(
        'refused',
        this.refusals.map((issue) => this.sentence(issue)),
      )}
      ${this.#renderAdd()}
    </div>`;
  }

  #renderRow(person: Person, place: number): TemplateResult {
    const { actions, persons: words } = this.words;
    const name = namedAs(person, this.words);
    const isTwice = this.#isTwice(person.id);
    const isLast = this.family.persons.findLastIndex(({ id }) => id === person.id) === place;
    const isOpen = this.open === place && !isTwice;
    const key = `person-${place}`;
    const toggle = (): void => this.#toggle(place);
    return html`<div class="head">
        <span class="who" id=${`who-${place}`} tabindex="-1">
          <b>${name}</b>
          <span class="soft small">
            ${[words.kinds[person.kind], datesOf(person, this.words)].filter(Boolean).join(', ')}
          </span>
        </span>
        ${isTwice ? nothing : renderToggle({ words: actions, isOpen, about: name, toggle })}
        ${isTwice && isLast ? this.#renderSeparate(person, place, name) : nothing}
        ${isLast ? renderRemove(actions, name, () => this.#removing.begin(key)) : nothing}
      </div>
      ${isOpen || !isLast ? nothing : renderIssues(`issue-${place}`, this.#sentencesFor(person.id))}
      ${this.#removing.render({
        id: key,
        about: name,
        words: actions,
        fieldName: `${this.fieldName}x`,
        remove: (reason) => {
          this.open = null;
          return this.running?.family.removePerson(person.id, reason).ok ?? false;
        },
      })}
      ${isOpen ? this.#renderPanel(person, place) : nothing}`;
  }

  /** Of two with one id, whatever is changed would become both: they are first told apart. */
  #isTwice(person: PersonId): boolean {
    return this.family.persons.filter(({ id }) => id === person).length > 1;
  }

  #renderSeparate(person: Person, place: number, name: string): TemplateResult {
    const { persons: words } = this.words;
    return html`<button
      type="button"
      class="quiet"
      id=${`separate-${place}`}
      aria-label=${`${words.separate}: ${name}`}
      @click=${() => this.#handleSeparate(person)}
    >
      ${words.separate}
    </button>`;
  }

  #sentencesFor(person: PersonId, part?: 'birth' | 'death' | 'label'): readonly string[] {
    return this.sentences(({ code, where }) => {
      if (!code.startsWith('person.') || where['person'] !== person) return false;
      if (part === undefined) return true;
      const belongs = code.startsWith('person.birth')
        ? 'birth'
        : code.startsWith('person.death')
          ? 'death'
          : 'label';
      return belongs === part;
    });
  }

  #renderPanel(person: Person, place: number): TemplateResult {
    return html`<div class="panel stack">
      ${renderPersonFields({
        person,
        place,
        fieldName: this.fieldName,
        words: this.words.persons,
        labelIssues: this.#sentencesFor(person.id, 'label'),
        birthIssues: this.#sentencesFor(person.id, 'birth'),
        change: (changed) => this.#change(changed),
      })}
      ${renderLifeEvents({
        person,
        name: namedAs(person, this.words),
        fieldName: this.fieldName,
        words: this.words.persons,
        save: this.words.actions.save,
        root: this.renderRoot,
        issues: this.#sentencesFor(person.id, 'death'),
        recordDeath: (death) => this.take(this.running?.family.recordDeath(person.id, death)),
        recordBirth: (birth) => this.take(this.running?.family.recordBirth(person.id, birth)),
      })}
    </div>`;
  }

  #renderAdd(): TemplateResult {
    const { persons: words, actions } = this.words;
    return html`<fieldset class="add">
      <legend class="visually-hidden">${words.addLegend}</legend>
      <div class="stack">
        <p class="field-label" aria-hidden="true">${words.addLegend}</p>
        <div class="kinds" role="radiogroup" aria-label=${words.kind}>
          ${personKinds.map((kind) =>
            renderCheckField({
              type: 'radio',
              name: `${this.fieldName}k`,
              label: words.kinds[kind],
              checked: this.kind === kind,
              changed: () => (this.kind = kind),
            }),
          )}
        </div>
        <div class="fields">
          ${renderTextField({
            id: 'new-label',
            name: `${this.fieldName}n`,
            label: words.name,
            hint: words.nameHelp,
            value: this.label,
            changed: (text) => (this.label = text),
            typed: (text) => (this.label = text),
          })}
          ${renderTextField({
            id: 'new-birth',
            name: `${this.fieldName}b`,
            label: this.kind === 'expected' ? words.expected : words.born,
            hint: this.kind === 'expected' ? words.expectedHelp : words.bornHelp,
            value: this.birth,
            changed: (text) => (this.birth = text),
            typed: (text) => (this.birth = text),
          })}
        </div>
        <div><button type="button" @click=${this.#handleAdd}>${actions.add}</button></div>
      </div>
    </fieldset>`;
  }
}

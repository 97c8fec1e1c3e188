import type { Household, Issue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderIssues, renderTextField } from '../field/text-field.js';
import { FamilyStepElement } from './family-step-element.js';
import { renderMembers } from './household-members.js';
import { nameOf } from './person-text.js';
import { Removing } from './removing.js';
import { renderRemove, renderToggle } from './row-buttons.js';

/**
 * The step where homes are described: who lives there, for how much of the time.
 *
 * @customElement helhet-households-step
 *
 * @internal
 */
export class HouseholdsStep extends FamilyStepElement {
  readonly #removing: Removing = new Removing(this);

  /** The home that is open, by place: two can have one id by mistake. */
  @state() private open: number | null = null;
  @state() private label = '';
  /** What was written and is no number or no date, by field. */
  @state() private unreadable: ReadonlyMap<string, string> = new Map();

  override showIssue(issue: Issue): boolean {
    const { household, person } = issue.where;
    if (!issue.code.startsWith('household.')) return false;
    const homes = this.family.households;
    const place = homes.findIndex(({ id, members }) =>
      household === undefined
        ? members.some((member) => member.person === person)
        : id === household,
    );
    if (place < 0) return false;
    this.open = place;
    this.leadTo(person === undefined ? `home-${place}` : `share-${place}-${person}`);
    return true;
  }

  #handleAdd(): void {
    const label = this.label.trim();
    if (label === '') {
      this.leadTo('new-home');
      return;
    }
    const place = this.family.households.length;
    const added = this.take(this.running?.family.addHousehold({ label, members: [] }));
    if (added === null) return;
    this.label = '';
    this.open = place;
    this.leadTo(`home-${place}`);
  }

  #change(household: Household): void {
    this.take(this.running?.family.changeHousehold(household));
  }

  #handleUnreadable(field: string, text: string | null): void {
    const unreadable = new Map(this.unreadable);
    if (text === null) unreadable.delete(field);
    else unreadable.set(field, text);
    this.unreadable = unreadable;
  }

  override render(): TemplateResult {
    const { households } = this.family;
    const { households: words } = this.words;
    const write = (text: string): void => {
      this.label = text;
    };
    return html`<div class="stack">
      ${households.length === 0 ? html`<p class="soft">${words.none}</p>` : nothing}
      ${renderIssues('sums', this.#sums())}
      <ul class="rows">
        ${households.map((home, place) => html`<li class="row">${this.#renderRow(home, place)}</li>`)}
      </ul>
      ${renderIssues(
        'refused',
        this.refusals.map((issue) => this.sentence(issue)),
      )}
      <div class="add fields">
        ${renderTextField({
          id: 'new-home',
          name: `${this.fieldName}n`,
          label: words.addLabel,
          hint: words.labelHelp,
          value: this.label,
          changed: write,
          typed: write,
        })}
        <div><button type="button" @click=${this.#handleAdd}>${words.add}</button></div>
      </div>
    </div>`;
  }

  /** Sums concern a person in all homes together, so they are told above them. */
  #sums(): readonly string[] {
    return this.issues
      .filter(({ code, where }) => code.startsWith('household.') && !where['household'])
      .map((issue) => {
        const name = nameOf(this.family, issue.where['person'] ?? '', this.words);
        return `${name}: ${this.sentence(issue)}`;
      });
  }

  #sentencesFor(household: Household, person?: string): readonly string[] {
    return this.sentences(
      ({ where }) => where['household'] === household.id && where['person'] === person,
    );
  }

  #renderRow(household: Household, place: number): TemplateResult {
    const { actions } = this.words;
    const isOpen = this.open === place;
    const key = `home${place}`;
    const name = household.label.trim() || this.words.unnamed;
    const names = household.members.map(({ person }) => nameOf(this.family, person, this.words));
    const wrong = [
      ...this.#sentencesFor(household),
      ...household.members.flatMap(({ person }) => this.#sentencesFor(household, person)),
    ];
    const toggle = (): void => {
      this.open = isOpen ? null : place;
      if (!isOpen) this.leadTo(`home-${place}`);
    };
    return html`<div class="head">
        <span class="who"><b>${name}</b><span class="soft small">${names.join(', ')}</span></span>
        ${renderToggle({ words: actions, isOpen, about: name, toggle })}
        ${renderRemove(actions, name, () => this.#removing.begin(key))}
      </div>
      ${isOpen ? nothing : renderIssues(`issue-${place}`, [...new Set(wrong)])}
      ${this.#removing.render({
        id: key,
        about: name,
        words: actions,
        fieldName: `${this.fieldName}x`,
        remove: (reason) => {
          this.open = null;
          return this.running?.family.removeHousehold(household.id, reason).ok ?? false;
        },
      })}
      ${isOpen ? this.#renderPanel(household, place) : nothing}`;
  }

  #renderPanel(household: Household, place: number): TemplateResult {
    const { households: words } = this.words;
    return html`<div class="panel stack">
      ${renderTextField({
        id: `home-${place}`,
        name: `${this.fieldName}l${place}`,
        label: words.label,
        hint: words.labelHelp,
        value: household.label,
        issues: this.#sentencesFor(household),
        changed: (label) => this.#change({ ...household, label: label.trim() }),
      })}
      ${renderMembers({
        household,
        place,
        family: this.family,
        fieldName: this.fieldName,
        words: this.words,
        unreadable: this.unreadable,
        dateMissing: this.sentence({ code: 'edge.date-not-a-date', where: {} }),
        sentencesFor: (person) => this.#sentencesFor(household, person),
        change: (changed) => this.#change(changed),
        keepUnreadable: (field, text) => this.#handleUnreadable(field, text),
      })}
      <div>
        ${renderCheckField({
          name: `${this.fieldName}p${place}`,
          label: words.protected,
          checked: household.protected === true,
          changed: (isProtected) => this.#change({ ...household, protected: isProtected }),
        })}
        <p class="field-hint">${words.protectedHelp}</p>
      </div>
    </div>`;
  }
}

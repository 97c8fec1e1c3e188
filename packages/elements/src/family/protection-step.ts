import type { Issue, Person, Protection, SafetyEdge } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderSelectField } from '../field/select-field.js';
import { renderIssues } from '../field/text-field.js';
import { FamilyStepElement } from './family-step-element.js';
import { nameOf, namedAs } from './person-text.js';
import { Removing } from './removing.js';
import { renderRemove, renderToggle } from './row-buttons.js';
import { SafetyDraft } from './safety-draft.js';
import { without } from './without.js';

const choices: readonly (Protection | '')[] = [
  '',
  'confidentiality-mark',
  'protected-registration',
  'assumed-identity',
];

/**
 * The step where protected details are chosen, and, apart from all else, who may be a danger to whom.
 *
 * An assumed identity is told nowhere but in the choice itself (DOMAIN D.4).
 *
 * @customElement helhet-protection-step
 *
 * @internal
 */
export class ProtectionStep extends FamilyStepElement {
  readonly #removing: Removing = new Removing(this);
  readonly #draft: SafetyDraft = new SafetyDraft(this);
  readonly #changed: SafetyDraft = new SafetyDraft(this);

  /** Which danger is being changed, by id. */
  @state() private open: string | null = null;

  override showIssue(issue: Issue): boolean {
    if (!issue.code.startsWith('safety-edge.')) return false;
    const edge = this.family.safetyEdges.find(({ id }) => id === issue.where['safetyEdge']);
    if (!edge) return false;
    this.#begin(edge);
    return true;
  }

  #choose(person: Person, protection: Protection | ''): void {
    const changed = protection === '' ? without(person, 'protection') : { ...person, protection };
    this.take(this.running?.family.changePerson(changed));
  }

  #handleAdd(): void {
    const safetyEdge = this.#draft.read();
    if (this.take(this.running?.family.addSafetyEdge(safetyEdge)) !== null) this.#draft.clear();
  }

  #begin(edge: SafetyEdge): void {
    this.#changed.begin(edge);
    this.open = edge.id;
    this.leadTo('change-one');
  }

  #handleSave(edge: SafetyEdge): void {
    const safetyEdge = { id: edge.id, ...this.#changed.read() };
    if (this.take(this.running?.family.changeSafetyEdge(safetyEdge)) === null) return;
    this.open = null;
    this.leadTo(`safety-${edge.id}`);
  }

  override render(): TemplateResult {
    const { persons } = this.family;
    const { protection: words } = this.words;
    return html`<div class="stack loose">
      <section class="stack" aria-labelledby="protected">
        <h4 class="field-label" id="protected">${words.personsHeading}</h4>
        <div class="fields">
          ${persons.map((person, place) =>
            renderSelectField({
              id: `protection-${place}`,
              name: `${this.fieldName}p${place}`,
              label: namedAs(person, this.words),
              value: person.protection ?? '',
              options: choices.map((choice) => [choice, words.choices[choice]] as const),
              changed: (choice) => this.#choose(person, choice),
            }),
          )}
        </div>
      </section>
      <section class="apart stack" aria-labelledby="safety">
        <h4 class="field-label" id="safety">${words.safetyHeading}</h4>
        <p class="soft small">${words.safetyLead}</p>
        ${this.#renderSafetyEdges()}
        ${renderIssues(
          'refused',
          this.refusals.map((issue) => this.sentence(issue)),
        )}
        ${
          persons.length < 2
            ? nothing
            : html`${this.#draft.render(persons, this.words, this.fieldName, 'new')}
                <div>
                  <button type="button" @click=${this.#handleAdd}>${words.add}</button>
                </div>`
        }
      </section>
    </div>`;
  }

  #renderSafetyEdges(): TemplateResult {
    const { safetyEdges } = this.family;
    if (safetyEdges.length === 0) {
      return html`<p class="small">${this.words.protection.none}</p>`;
    }
    return html`<ul class="rows">
      ${safetyEdges.map((edge) => html`<li class="row">${this.#renderSafetyEdge(edge)}</li>`)}
    </ul>`;
  }

  #renderSafetyEdge(edge: SafetyEdge): TemplateResult {
    const { id, about, kind, danger, source } = edge;
    const { protection: words, actions } = this.words;
    const [one, other] = about.map((person) => nameOf(this.family, person, this.words));
    const sentence = words.sentence(one ?? '', other ?? '', kind);
    const key = `safety${id}`;
    const isOpen = this.open === id;
    const toggle = (): void => {
      if (isOpen) this.open = null;
      else this.#begin(edge);
    };
    return html`<div class="head">
        <span class="who" id=${`safety-${id}`} tabindex="-1">
          <span>${sentence}.</span>
          <span class="soft small">
            ${
              danger === undefined
                ? nothing
                : words.dangerSentence(nameOf(this.family, danger, this.words))
            }
            ${source ?? nothing}
          </span>
        </span>
        ${renderToggle({ words: actions, isOpen, about: sentence, toggle })}
        ${renderRemove(actions, sentence, () => this.#removing.begin(key))}
      </div>
      ${renderIssues(
        `issue-${id}`,
        this.sentences(({ where }) => where['safetyEdge'] === id),
      )}
      ${this.#removing.render({
        id: key,
        about: sentence,
        words: actions,
        fieldName: `${this.fieldName}x`,
        remove: (reason) => this.running?.family.removeSafetyEdge(id, reason).ok ?? false,
      })}
      ${isOpen ? this.#renderChanging(edge) : nothing}`;
  }

  #renderChanging(edge: SafetyEdge): TemplateResult {
    return html`<div class="panel stack">
      ${this.#changed.render(this.family.persons, this.words, this.fieldName, 'change')}
      <div>
        <button type="button" @click=${() => this.#handleSave(edge)}>
          ${this.words.actions.save}
        </button>
      </div>
    </div>`;
  }
}

import type { Edge, EdgeType, Issue, IssueCode, Person, PersonId } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderIssues } from '../field/text-field.js';
import { renderCallsField } from './calls-field.js';
import { renderEdgeFields } from './edge-fields.js';
import { FamilyStepElement } from './family-step-element.js';
import { edgeSentence, namedAs } from './person-text.js';
import { Removing } from './removing.js';
import { renderRemove, renderToggle } from './row-buttons.js';
import { edgeOf, edgesBetween, tieChoices, type TieChoices } from './tie-choices.js';

/** Issues of an edge that cannot be mended among the two people it is about. */
const misplaced: readonly IssueCode[] = [
  'edge.to-nobody',
  'edge.to-oneself',
  'edge.wrong-way',
  'edge.id-taken',
];

/**
 * The step where people's relations are described, one person at a time: "Who is Eva to Alma?"
 *
 * @customElement helhet-edges-step
 *
 * @internal
 */
export class EdgesStep extends FamilyStepElement {
  readonly #removing: Removing = new Removing(this);

  @state() private focused: PersonId | null = null;
  /** The other person whose relations are open. */
  @state() private open: PersonId | null = null;

  override showIssue(issue: Issue): boolean {
    const { person, edge: id } = issue.where;
    if (issue.code === 'child.custodian-missing' && person !== undefined) {
      this.focused = person;
      this.open = null;
      this.leadTo('focus');
      return true;
    }
    const edge = this.family.edges.find((candidate) => candidate.id === id);
    if (!issue.code.startsWith('edge.') || !edge) return false;
    if (misplaced.includes(issue.code)) {
      this.leadTo(`faulty-${edge.id}`);
      return true;
    }
    this.focused = edge.to;
    this.open = edge.from;
    this.leadTo(`${issue.where['date'] ?? 'until'}-${edge.id}`);
    return true;
  }

  #focus(person: PersonId): void {
    this.focused = person;
    this.open = null;
  }

  #handleTick(choices: TieChoices, type: EdgeType, ticked: boolean): void {
    const edge = edgeOf(this.family, choices, type);
    if (ticked && !edge) {
      this.take(this.running?.family.addEdge({ from: choices.from.id, to: choices.to.id, type }));
    } else if (!ticked && edge) {
      this.#removing.begin(edge.id);
    }
  }

  #change(edge: Edge): void {
    this.take(this.running?.family.changeEdge(edge));
  }

  override render(): TemplateResult {
    const { persons } = this.family;
    const { edges: words } = this.words;
    const focused = persons.find(({ id }) => id === this.focused) ?? persons[0];
    return html`<div class="stack">
      ${this.#renderFaulty()}
      ${
        persons.length < 2 || !focused
          ? html`<p class="soft">${words.alone}</p>`
          : html`${this.#renderFocus(persons, focused)}
              ${renderIssues(
                'custodian',
                this.sentences(
                  ({ code, where }) =>
                    code === 'child.custodian-missing' && where['person'] === focused.id,
                ),
              )}
              ${renderIssues(
                'refused',
                this.refusals.map((issue) => this.sentence(issue)),
              )}
              <ul class="rows">
                ${persons
                  .filter((other) => other !== focused)
                  .map((other) => html`<li class="row">${this.#renderPair(focused, other)}</li>`)}
              </ul>`
      }
    </div>`;
  }

  #renderFocus(persons: readonly Person[], focused: Person): TemplateResult {
    const legend = this.words.edges.focusLegend;
    return html`<div class="stack tight" role="group" aria-label=${legend}>
      <p class="field-label" id="focus" tabindex="-1">${legend}</p>
      <div class="people">
        ${persons.map((person) => {
          const isWrong = this.#issuesAbout(person).length > 0;
          return html`<button
            type="button"
            aria-pressed=${person === focused ? 'true' : 'false'}
            @click=${() => this.#focus(person.id)}
          >
            ${namedAs(person, this.words)}
            ${
              isWrong
                ? html`<span aria-hidden="true">!</span>
                    <span class="visually-hidden">${this.words.stepHasIssues}</span>`
                : nothing
            }
          </button>`;
        })}
      </div>
    </div>`;
  }

  #issuesAbout(person: Person): readonly Issue[] {
    return this.issues.filter(
      ({ code, where }) => code === 'child.custodian-missing' && where['person'] === person.id,
    );
  }

  #renderPair(focused: Person, other: Person): TemplateResult {
    const { actions, edges: words } = this.words;
    const choices = tieChoices(focused, other);
    const from = namedAs(choices.from, this.words);
    const question = words.who(from, namedAs(choices.to, this.words));
    const isOpen = this.open === other.id;
    const between = edgesBetween(this.family, focused.id, other.id);
    const toggle = (): void => {
      this.open = isOpen ? null : other.id;
    };
    return html`<div class="head">
        <span class="who">
          <b>${namedAs(other, this.words)}</b>
          <span class="soft small">
            ${
              between.length === 0
                ? words.nothing
                : between.map((edge) => words.legends[edge.type].toLowerCase()).join(', ')
            }
          </span>
        </span>
        ${renderToggle({
          words: actions,
          isOpen,
          about: question,
          label: `${isOpen ? actions.close : actions.change}: ${question}`,
          toggle,
        })}
      </div>
      ${
        isOpen
          ? html`<fieldset class="panel">
              <legend class="visually-hidden">${question}</legend>
              <p class="field-label" aria-hidden="true">${question}</p>
              ${choices.types.map((type) => this.#renderTie(choices, type))}
              ${[focused, other].map((child) => this.#renderCalls(child, focused, other))}
            </fieldset>`
          : renderIssues(`issue-${other.id}`, [
              ...new Set(between.flatMap((edge) => this.#datesWrong(edge))),
            ])
      }`;
  }

  #renderCalls(child: Person, one: Person, two: Person): TemplateResult | typeof nothing {
    return renderCallsField({
      child,
      other: child === one ? two : one,
      fieldName: this.fieldName,
      words: this.words,
      change: (changed) => this.take(this.running?.family.changePerson(changed)),
    });
  }

  /** What is wrong with the dates of an edge, or with one of them; their order is told at the end. */
  #datesWrong(edge: Edge, date?: 'since' | 'until'): readonly string[] {
    return this.sentences(
      ({ code, where }) =>
        where['edge'] === edge.id &&
        !misplaced.includes(code) &&
        (date === undefined || (where['date'] ?? 'until') === date),
    );
  }

  #renderTie(choices: TieChoices, type: EdgeType): TemplateResult {
    const edge = edgeOf(this.family, choices, type);
    return html`<div class="tie">
      ${renderCheckField({
        name: `${this.fieldName}t`,
        label: this.words.edges.legends[type],
        checked: edge !== undefined && !this.#removing.is(edge.id),
        changed: (ticked) => this.#handleTick(choices, type, ticked),
      })}
      ${
        edge
          ? html`${this.#renderRemoving(edge)}
            ${
              this.#removing.is(edge.id)
                ? nothing
                : renderEdgeFields({
                    edge,
                    to: choices.to,
                    fieldName: `${this.fieldName}${edge.id}`,
                    words: this.words.edges,
                    issuesOf: (date) => this.#datesWrong(edge, date),
                    change: (changed) => this.#change(changed),
                  })
            }`
          : nothing
      }
    </div>`;
  }

  #renderRemoving(edge: Edge): TemplateResult | typeof nothing {
    return this.#removing.render({
      id: edge.id,
      about: edgeSentence(edge, this.family, this.words),
      words: this.words.actions,
      fieldName: `${this.fieldName}x`,
      remove: (reason) => this.running?.family.removeEdge(edge.id, reason).ok ?? false,
    });
  }

  /** Relations to nobody, to oneself or the wrong way stand first: there is no pair to find them under. */
  #renderFaulty(): TemplateResult | typeof nothing {
    const faulty = this.family.edges.filter((edge) => this.#faults(edge).length > 0);
    const { edges: words, actions } = this.words;
    if (faulty.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby="faulty">
      <h4 class="field-label" id="faulty">${words.faultyHeading}</h4>
      <ul class="rows">
        ${faulty.map((edge) => {
          const sentence = edgeSentence(edge, this.family, this.words);
          const isWrongWay = this.#faults(edge).some(({ code }) => code === 'edge.wrong-way');
          return html`<li class="row">
            <div class="head">
              <span class="who" id=${`faulty-${edge.id}`} tabindex="-1">${sentence}</span>
              ${
                isWrongWay
                  ? html`<button
                      type="button"
                      class="quiet"
                      @click=${() => this.#change({ ...edge, from: edge.to, to: edge.from })}
                    >
                      ${words.turn}
                    </button>`
                  : nothing
              }
              ${renderRemove(actions, sentence, () => this.#removing.begin(edge.id))}
            </div>
            ${renderIssues(
              `fault-${edge.id}`,
              this.#faults(edge).map((issue) => this.sentence(issue)),
            )}
            ${this.#renderRemoving(edge)}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #faults(edge: Edge): readonly Issue[] {
    return this.issues.filter(
      ({ code, where }) => where['edge'] === edge.id && misplaced.includes(code),
    );
  }
}

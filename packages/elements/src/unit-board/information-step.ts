import type { Information, InformationTopic, Issue, Person, Voluntariness } from '@helhet/core';
import { canonicalJson, informationTopics } from '@helhet/core';
import type { AssessmentSession, Outcome } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { checkStyles } from '../field/check.styles.js';
import { renderCheckField } from '../field/check-field.js';
import { createFieldName } from '../question/field-name.js';
import { renderSelectField } from '../field/select-field.js';
import { renderTextField } from '../field/text-field.js';
import { languageChoices } from '../language/language-choices.js';
import { localeOf } from '../locales/index.js';
import type { BoardWords } from '../locales/index.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { InformationDoneEvent } from './information-done-event.js';
import { informationStepStyles } from './information-step.styles.js';

type Format = Information['format'];
type Kind = Voluntariness['kind'];

const formats: readonly Format[] = ['spoken', 'written', 'pictures', 'sign-language'];
const kinds: readonly Kind[] = ['voluntary', 'statutory', 'partial', 'refused', 'not-asked'];

/** What is recorded about someone already. */
interface Before {
  readonly told: Information | undefined;
  readonly part: Voluntariness | undefined;
  /** Why telling them was put off. */
  readonly bypassed: string | undefined;
}

/**
 * The small step before someone's first interview: what they were told, and whether they take part.
 *
 * @customElement helhet-information-step
 *
 * @fires {InformationDoneEvent} helhet-information-done - The step was saved, put off, or left.
 *
 * @internal
 */
export class InformationStep extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    fieldStyles,
    cardStyles,
    checkStyles,
    informationStepStyles,
  ];

  readonly #name: string = createFieldName();

  @state() private topics: ReadonlySet<InformationTopic> = new Set();
  @state() private voluntariness: Kind | null = null;
  @state() private spoken: string | null = null;
  @state() private format: Format = 'spoken';
  @state() private note = '';
  @state() private reason = '';
  @state() private issues: readonly string[] = [];

  @property({ attribute: false }) session: AssessmentSession | null = null;
  @property({ attribute: false }) person: Person | null = null;
  /** The language of the screen; the words follow it and what was ticked stays. */
  @property() language = 'sv';
  /** Whether an interview is opened when the step is saved. */
  @property({ type: Boolean }) opens = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('person')) this.#begin();
  }

  /** Begins with what was recorded last. */
  #begin(): void {
    const { told, part } = this.#before();
    this.topics = new Set(told?.topics);
    this.spoken = told?.language ?? null;
    this.format = told?.format ?? 'spoken';
    this.voluntariness = part?.kind ?? null;
    this.note = part?.note ?? '';
  }

  /** What is recorded about the person. */
  #before(): Before {
    const id = this.person?.id ?? '';
    const family = this.session?.view.family;
    return {
      told: family?.information.get(id),
      part: family?.voluntariness.get(id),
      bypassed: family?.bypassed.get(id),
    };
  }

  #words(): BoardWords {
    return localeOf(this.language).board;
  }

  #tick(topic: InformationTopic, ticked: boolean): void {
    const topics = new Set(this.topics);
    if (ticked) topics.add(topic);
    else topics.delete(topic);
    this.topics = topics;
  }

  #handleSave(): void {
    const { session, person } = this;
    if (!session || !person) return;
    const topics = informationTopics.filter((topic) => this.topics.has(topic));
    const isEnough = this.opens ? this.voluntariness === 'refused' : this.voluntariness !== null;
    if (topics.length === 0 && !isEnough) {
      this.#refuse([this.#words().information.topicsMissing]);
      return;
    }
    const outcomes: Outcome[] = [];
    const { told, part } = this.#before();
    const language = this.spoken ?? person.communication?.languages?.[0] ?? this.language;
    const given: Information = { person: person.id, topics, language, format: this.format };
    if (topics.length > 0 && !isSame(given, told)) {
      outcomes.push(session.family.giveInformation(given));
    }
    const voluntariness = this.#voluntarinessOf(person);
    if (voluntariness && !isSame(voluntariness, part)) {
      outcomes.push(session.family.setVoluntariness(voluntariness));
    }
    this.#finish(outcomes, this.opens && this.voluntariness !== 'refused');
  }

  #voluntarinessOf(person: Person): Voluntariness | null {
    const kind = this.voluntariness;
    if (kind === null) return null;
    const note = this.note.trim();
    const isNoted = (kind === 'partial' || kind === 'not-asked') && note !== '';
    return { person: person.id, kind, ...(isNoted && { note }) };
  }

  #handleBypass(): void {
    const { session, person } = this;
    if (!session || !person) return;
    const reason = this.reason.trim();
    if (reason === '') {
      this.#refuse([this.#words().information.reasonMissing]);
      return;
    }
    this.#finish([session.family.bypassInformation(person.id, reason)], this.opens);
  }

  #finish(outcomes: readonly Outcome[], opens: boolean): void {
    const refused = outcomes.flatMap((outcome): readonly Issue[] =>
      outcome.ok ? [] : outcome.issues,
    );
    if (refused.length > 0) {
      const { issues } = localeOf(this.language);
      this.#refuse(refused.map((issue) => issues[issue.code](issue.where)));
      return;
    }
    this.dispatchEvent(new InformationDoneEvent({ saved: true, opens }));
  }

  #refuse(issues: readonly string[]): void {
    this.issues = issues;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.issues')?.focus(),
    );
  }

  #handleCancel(): void {
    this.dispatchEvent(new InformationDoneEvent({ saved: false, opens: false }));
  }

  override render(): TemplateResult {
    const { information: words, actions } = this.#words();
    const { bypassed } = this.#before();
    return html`<div class="stack">
      <p class="soft">${words.lead}</p>
      ${
        bypassed === undefined
          ? nothing
          : html`<p class="notice">${words.wasBypassed(bypassed)}</p>`
      }
      <div class="issues" tabindex="-1">
        ${this.issues.map((issue) => html`<p class="issue">${issue}</p>`)}
      </div>
      ${this.#renderTopics()} ${this.#renderHow()} ${this.#renderVoluntariness()}
      <div class="cluster">
        <button type="button" class="primary" @click=${this.#handleSave}>
          ${this.opens ? words.saveAndOpen : words.save}
        </button>
        <button type="button" @click=${this.#handleCancel}>${actions.cancel}</button>
      </div>
      ${this.opens ? this.#renderBypass() : nothing}
    </div>`;
  }

  #renderTopics(): TemplateResult {
    const { information: words } = this.#words();
    const tickAll = (): void => {
      this.topics = new Set(informationTopics);
    };
    return html`<fieldset>
      <legend class="group-label">${words.topicsLegend}</legend>
      <div class="checks">
        ${informationTopics.map((topic) =>
          renderCheckField({
            name: this.#name,
            label: words.topics[topic],
            checked: this.topics.has(topic),
            changed: (ticked) => this.#tick(topic, ticked),
          }),
        )}
      </div>
      <button type="button" class="quiet" @click=${tickAll}>${words.all}</button>
    </fieldset>`;
  }

  #renderHow(): TemplateResult {
    const { information: words } = this.#words();
    const own = this.person?.communication?.languages ?? [];
    return html`<div class="fields">
      ${renderSelectField({
        id: 'language',
        name: `${this.#name}l`,
        label: words.language,
        value: this.spoken ?? own[0] ?? this.language,
        options: languageChoices(own.length > 0 ? own : [this.language], this.language).map(
          ({ code, name }) => [code, name] as const,
        ),
        changed: (language) => (this.spoken = language),
      })}
      ${renderSelectField({
        id: 'format',
        name: `${this.#name}f`,
        label: words.formatLegend,
        value: this.format,
        options: formats.map((format) => [format, words.formats[format]] as const),
        changed: (format) => (this.format = format),
      })}
    </div>`;
  }

  #renderVoluntariness(): TemplateResult {
    const { information: words } = this.#words();
    const kind = this.voluntariness;
    return html`<fieldset>
      <legend class="group-label">${words.voluntarinessLegend}</legend>
      <div class="checks">
        ${kinds.map((each) =>
          renderCheckField({
            type: 'radio',
            name: `${this.#name}v`,
            label: words.voluntariness[each],
            checked: kind === each,
            changed: () => (this.voluntariness = each),
          }),
        )}
      </div>
      ${
        kind === 'partial' || kind === 'not-asked'
          ? renderTextField({
              id: 'note',
              name: `${this.#name}n`,
              label: kind === 'partial' ? words.noteForPartial : words.noteForNotAsked,
              value: this.note,
              changed: (text) => (this.note = text),
              typed: (text) => (this.note = text),
            })
          : nothing
      }
    </fieldset>`;
  }

  #renderBypass(): TemplateResult {
    const { information: words } = this.#words();
    return html`<details class="pane">
      <summary>${words.bypassSummary}</summary>
      <div class="stack">
        <p class="soft small">${words.bypassHelp}</p>
        ${renderTextField({
          id: 'reason',
          name: `${this.#name}r`,
          label: words.bypassReason,
          value: this.reason,
          changed: (text) => (this.reason = text),
          typed: (text) => (this.reason = text),
        })}
        <div><button type="button" @click=${this.#handleBypass}>${words.bypass}</button></div>
      </div>
    </details>`;
  }
}

/** Whether this is recorded already: the same said twice is not told twice. */
function isSame(one: object, other: object | undefined): boolean {
  return other !== undefined && canonicalJson(one) === canonicalJson(other);
}

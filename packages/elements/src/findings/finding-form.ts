import { findingConfidences, findingGrades, type FindingBasis, type Issue } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { renderIssues } from '../field/text-field.js';
import { localeOf, type Locale } from '../locales/index.js';
import { createFieldName } from '../question/field-name.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { renderChoices, type Choice } from './draw-choices.js';
import { drawCourse } from './draw-course.js';
import {
  decide,
  fieldOf,
  outsideSources,
  restsOn,
  unfilledOf,
  withBasis,
  type DraftField,
  type FindingDraft,
} from './finding-draft.js';
import { findingFormStyles } from './finding-form.styles.js';
import { DraftChangeEvent, FindingDoneEvent } from './finding-form-events.js';
import type { ProposingLine } from './proposing-lines.js';

type Problems = Readonly<Partial<Record<DraftField | 'whole', readonly string[]>>>;

/**
 * Asks a worker what a decision takes: of a confirmation how much, on what it rests and how sure; of any other why.
 *
 * Keeps nothing of what is written: it tells each change, and is given the draft again.
 *
 * @customElement helhet-finding-form
 *
 * @fires {DraftChangeEvent} helhet-draft-change - Something was chosen or written.
 * @fires {FindingDoneEvent} helhet-finding-done - It was decided, or the form was left.
 *
 * @internal
 */
export class FindingForm extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    findingFormStyles,
  ];

  readonly #name: string = createFieldName();

  @state() private problems: Problems = {};

  @property({ attribute: false }) session: AssessmentSession | null = null;
  @property({ attribute: false }) draft: FindingDraft | null = null;
  /** The answers that propose it, to choose what it rests on from. */
  @property({ attribute: false }) lines: readonly ProposingLine[] = [];
  @property() language = 'sv';

  /** Leads to where the worker begins. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h5')?.focus();
  }

  #change(draft: FindingDraft): void {
    this.dispatchEvent(new DraftChangeEvent({ draft }));
  }

  #handleSave(draft: FindingDraft, locale: Locale): void {
    const unfilled = unfilledOf(draft);
    if (unfilled.length > 0) {
      this.#tell(Object.fromEntries(unfilled.map((field) => [field, [missing(field, locale)]])));
      return;
    }
    const outcome = this.session ? decide(draft, this.session) : null;
    if (outcome && !outcome.ok) this.#tell(problemsOf(outcome.issues, locale));
    else this.dispatchEvent(new FindingDoneEvent({ decided: true }));
  }

  /** Says what is wrong beside where it is wrong, and leads to the first. */
  #tell(problems: Problems): void {
    this.problems = problems;
    const first = fields.find((field) => problems[field]);
    void this.updateComplete.then(() => {
      const place = this.renderRoot.querySelector(`#${first ?? 'whole'}`);
      const inside = place?.querySelector<HTMLElement>('input:checked, input') ?? place;
      (inside as HTMLElement | null)?.focus();
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { draft, session } = this;
    if (!draft || !session) return nothing;
    const locale = localeOf(this.language);
    const words = locale.findings;
    const name = session.findings.nameOf(draft.factor);
    return html`<div class="form stack" role="group" aria-labelledby="form">
      <h5 id="form" class="heading" tabindex="-1">
        ${words.form.heading(words.verbs[draft.verb], name)}
      </h5>
      ${draft.verb === 'confirm' ? this.#renderConfirmation(draft, locale) : nothing}
      ${this.#renderText(draft, locale)}
      <div id="whole" tabindex="-1" role="alert">
        ${renderIssues('whole-issue', this.problems.whole ?? [])}
      </div>
      <div class="cluster">
        <button type="button" class="primary" @click=${() => this.#handleSave(draft, locale)}>
          ${words.form.save}
        </button>
        <button
          type="button"
          @click=${() => this.dispatchEvent(new FindingDoneEvent({ decided: false }))}
        >
          ${words.form.cancel}
        </button>
      </div>
    </div>`;
  }

  #renderConfirmation(draft: FindingDraft, { findings: words }: Locale): TemplateResult {
    return html`${renderChoices({
      ...this.#field('grade'),
      legend: words.form.grade[draft.kind],
      choices: findingGrades.map((grade) => ({
        label: words.grades[draft.kind][grade],
        checked: draft.grade === grade,
        changed: () => this.#change({ ...draft, grade }),
      })),
    })}
    ${renderChoices({
      ...this.#field('basis'),
      several: true,
      legend: words.form.basis,
      hint: words.form.basisHint,
      choices: [
        ...this.lines.flatMap(({ basis, who, question, said }) =>
          basis ? [this.#basisChoice(draft, basis, who, `${question} – ${said}`)] : [],
        ),
        ...outsideSources.map((source) =>
          this.#basisChoice(draft, { source }, words.sources[source]),
        ),
      ],
    })}
    ${renderChoices({
      ...this.#field('confidence'),
      legend: words.form.confidence,
      hint: words.form.confidenceHint,
      choices: findingConfidences.map((confidence) => ({
        label: words.confidences[confidence],
        checked: draft.confidence === confidence,
        changed: () => this.#change({ ...draft, confidence }),
      })),
    })}
    ${drawCourse(draft, words, this.#name, (changed) => this.#change(changed))}`;
  }

  #field(field: DraftField): {
    readonly id: string;
    readonly name: string;
    readonly issues: readonly string[];
  } {
    return { id: field, name: `${this.#name}${field}`, issues: this.problems[field] ?? [] };
  }

  #basisChoice(draft: FindingDraft, basis: FindingBasis, label: string, more = ''): Choice {
    return {
      label,
      more,
      checked: restsOn(draft, basis),
      changed: (isIn) => this.#change(withBasis(draft, basis, isIn)),
    };
  }

  #renderText(draft: FindingDraft, { findings: { form: words } }: Locale): TemplateResult {
    const issues = this.problems.text ?? [];
    const labels = { confirm: words.note, explore: words.how, reject: words.reason };
    const label = draft.verb === 'reconsider' ? words.reason : labels[draft.verb];
    const hint = draft.verb === 'explore' ? words.howHint : '';
    const described = [hint && 'text-hint', issues.length > 0 && 'text-issue'].filter(Boolean);
    return html`<div class="field">
      <label class="field-label" for="text">${label}</label>
      ${hint === '' ? nothing : html`<span class="field-hint" id="text-hint">${hint}</span>`}
      <textarea
        id="text"
        name=${`${this.#name}text`}
        rows="2"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${issues.length > 0 ? 'true' : 'false'}
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
        .value=${live(draft.text)}
        @input=${(event: Event) =>
          this.#change({ ...draft, text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${renderIssues('text-issue', issues)}
    </div>`;
  }
}

/** In the order they are asked for. */
const fields: readonly DraftField[] = ['grade', 'basis', 'confidence', 'text'];

function missing(field: DraftField, { findings: { form }, issues }: Locale): string {
  const sentences: Readonly<Record<DraftField, string>> = {
    grade: form.gradeMissing,
    basis: issues['finding.basis-missing']({}),
    confidence: form.confidenceMissing,
    text: form.textMissing,
  };
  return sentences[field];
}

function problemsOf(refused: readonly Issue[], { issues }: Locale): Problems {
  const problems: Partial<Record<DraftField | 'whole', string[]>> = {};
  for (const issue of refused) {
    (problems[fieldOf(issue) ?? 'whole'] ??= []).push(issues[issue.code](issue.where));
  }
  return problems;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-finding-form': FindingForm;
  }
}

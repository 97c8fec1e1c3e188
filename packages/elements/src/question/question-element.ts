import type { AnswerValue, Given, Issue, Language, Person, QuestionView } from '@helhet/core';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { sayInterviewIssue } from '../locales/issue-words.js';
import type { InterviewLocale } from '../locales/locale.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { AnswerChangeEvent } from './answer-change-event.js';
import { createFieldName } from './field-name.js';
import { drawOtherAnswers } from './other-answers.js';
import { questionStyles } from './question.styles.js';
import type { Timer } from './settling.js';
import { pageTimer, Settling } from './settling.js';

const arrowPause = 700;

/**
 * What all question elements have in common: the question's text, the answers that are always
 * possible, the sentence when an answer was refused, and how an answer is given.
 *
 * The element keeps no answer. What it shows is, in this order: what the person is giving right
 * now, what they gave that was refused, the answer of {@link QuestionElement.question}.
 *
 * @csspart base - The fieldset round the question.
 * @csspart text - The question's text.
 * @csspart choice - One answer to choose.
 * @csspart issue - Why an answer was refused.
 * @csspart help - Support for the worker.
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @public
 */
export abstract class QuestionElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    questionStyles,
  ];

  /** The question to draw; nothing is drawn without one. */
  @property({ attribute: false }) question: QuestionView | null = null;
  /** What was given before the element was there, and not taken: where to begin. */
  @property({ attribute: false }) kept: Given | null = null;
  /** The people of the family. */
  @property({ attribute: false }) people: readonly Person[] = [];
  /** The name of the one who answers. */
  @property() respondent = '';
  /** The language of the element's own words. */
  @property() language: Language = 'sv';
  /** Whether the one who answers holds the screen: nothing that is for the worker is drawn. */
  @property({ type: Boolean, reflect: true }) handover = false;
  /** What waits for the quiet pause. */
  @property({ attribute: false }) timer: Timer = pageTimer;

  /** For every field: of no meaning, so that no browser offers what was typed elsewhere. */
  protected readonly fieldName: string = createFieldName();

  readonly #settling = new Settling(({ questionId, given }) => this.#ask(questionId, given));
  #refused: Given | null = null;
  #awaitingVerdict = false;
  #byArrow = false;

  /** Gives at once what is being typed, if anything. */
  commit(): void {
    this.#settling.settle();
  }

  override disconnectedCallback(): void {
    this.commit();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timer')) this.#settling.timer = this.timer;
    if (!changed.has('question')) return;
    const before = changed.get('question') ?? null;
    if (before && before.id !== this.question?.id) this.commit();
    if (before?.answer !== this.question?.answer || before?.id !== this.question?.id) {
      this.#refused = before ? null : this.kept;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('question') || !this.#awaitingVerdict) return;
    this.#awaitingVerdict = false;
    const control = this.question?.issue && this.#invalidControl();
    if (control && this.shadowRoot?.activeElement !== control) control.focus();
  }

  /** Draws what is particular to the kind. */
  protected abstract renderControl(question: QuestionView): TemplateResult;

  /** Whether all answers are radio buttons of one group. */
  protected get isRadioGroup(): boolean {
    return false;
  }

  /** Whether what is given says nothing, so that leaving it is no answer. */
  protected isBlank(_value: AnswerValue): boolean {
    return false;
  }

  protected get words(): InterviewLocale {
    return interviewLocaleOf(this.language);
  }

  /** What to show as given. */
  protected get given(): Given | null {
    return this.#settling.held?.given ?? this.#refused ?? this.question?.answer?.given ?? null;
  }

  /** The value to show, or `null` when what is given is no value. */
  protected get value(): AnswerValue | null {
    return this.given?.state === 'answered' ? this.given.value : null;
  }

  /**
   * Gives what was typed, as it is left. While something is being pressed, a sentence that comes or focus
   * that moves would take the press away: then it is given right after.
   */
  protected settle(): void {
    const settle = (): unknown => setTimeout(() => this.commit());
    if (!document.documentElement.matches(':active')) this.commit();
    else window.addEventListener('mouseup', settle, { once: true });
  }

  /** Whether what is shown is not yet given. */
  protected get isSettling(): boolean {
    return this.#settling.held !== null;
  }

  /** Gives an answer now; something held before is replaced. */
  protected give(given: Given): void {
    this.#settleTyped(given);
    this.#settling.drop();
    if (this.question) this.#ask(this.question.id, given);
  }

  /** Gives an answer after a quiet pause, or when the person leaves; only then, when `null`. */
  protected giveSoon(given: Given, pause: number | null): void {
    if (!this.question) return;
    this.#settleTyped(given);
    this.#settling.hold({ questionId: this.question.id, given }, pause);
    this.requestUpdate();
  }

  /** Gives what was chosen; moving through choices with arrow keys counts when it comes to rest. */
  protected giveChosen(given: Given): void {
    if (this.#byArrow) this.giveSoon(given, arrowPause);
    else this.give(given);
  }

  /** For `aria-invalid`: whether the refusal is about a part of the answer. */
  protected invalid(...codes: readonly Issue['code'][]): 'true' | typeof nothing {
    const code = this.question?.issue?.code;
    return code !== undefined && codes.includes(code) ? 'true' : nothing;
  }

  /** For `aria-invalid`: whether the refusal is about the value itself. */
  protected get invalidValue(): 'true' | typeof nothing {
    const code = this.question?.issue?.code;
    const elsewhere = ['answer.reason-missing', 'answer.speaker-missing'];
    return code !== undefined && !elsewhere.includes(code) ? 'true' : nothing;
  }

  /** Gives what was typed before something that is no value takes its place: nothing typed is lost. */
  #settleTyped(given: Given): void {
    const held = this.#settling.held?.given;
    if (held?.state === 'answered' && given.state !== 'answered' && !this.isRadioGroup)
      this.commit();
  }

  #ask(questionId: string, given: Given): void {
    const answer = this.question?.id === questionId ? this.question.answer : null;
    const blank = given.state === 'answered' && this.isBlank(given.value) && !answer;
    const unexplained = given.state === 'not-asked' && given.reason === '' && !this.isConnected;
    const unchanged = answer !== null && JSON.stringify(answer.given) === JSON.stringify(given);
    this.requestUpdate();
    if (blank || unexplained || (unchanged && !this.#refused)) return;
    this.#refused = given;
    this.#awaitingVerdict = true;
    this.dispatchEvent(new AnswerChangeEvent({ questionId, given }));
  }

  #invalidControl(): HTMLElement | null {
    const invalid = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!invalid || invalid.matches('input, textarea, select')) return invalid;
    return invalid.querySelector<HTMLElement>('input:checked') ?? invalid.querySelector('input');
  }

  #handleKeyDown(event: KeyboardEvent): void {
    this.#byArrow = event.key.startsWith('Arrow');
  }

  #handlePointerDown(): void {
    this.#byArrow = false;
  }

  #handleFocusOut(event: FocusEvent): void {
    const goingTo = event.relatedTarget;
    if (!(goingTo instanceof Node && this.renderRoot.contains(goingTo))) this.settle();
  }

  override render(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question) return nothing;
    return html`
      <fieldset
        part="base"
        class=${classMap({ refused: question.issue !== null })}
        role=${this.isRadioGroup ? 'radiogroup' : nothing}
        aria-describedby="issue"
        aria-invalid=${this.isRadioGroup ? this.invalidValue : nothing}
        @keydown=${this.#handleKeyDown}
        @pointerdown=${this.#handlePointerDown}
        @focusout=${this.#handleFocusOut}
      >
        <legend part="text">
          <span id="text">${question.text}</span> ${this.#renderTags(question)}
        </legend>
        <div class="stack">
          ${this.renderControl(question)}
          ${drawOtherAnswers({
            words: this.words.question,
            name: this.isRadioGroup ? 'answer' : 'other',
            handover: this.handover,
            apart: !this.isRadioGroup,
            given: this.given,
            reasonName: this.fieldName,
            reasonInvalid: this.invalid('answer.reason-missing'),
            choose: (given) => this.giveChosen(given),
            explain: (given, pause) =>
              pause === 0 ? this.give(given) : this.giveSoon(given, pause),
          })}
          <p id="issue" part="issue" class="issue" role="alert">${this.#issueSentence(question)}</p>
        </div>
      </fieldset>
      ${this.#renderHelp(question)}
    `;
  }

  #issueSentence({ issue }: QuestionView): string | typeof nothing {
    return issue ? sayInterviewIssue(this.words.issues, issue) : nothing;
  }

  #renderTags(question: QuestionView): TemplateResult | typeof nothing {
    if (this.handover) return nothing;
    const changed = question.answer?.supersedes !== undefined;
    return html`${
      question.private ? html`<span class="tag">${this.words.question.private}</span>` : nothing
    }${changed ? html`<span class="tag">${this.words.question.changed}</span>` : nothing}`;
  }

  #renderHelp(question: QuestionView): TemplateResult | typeof nothing {
    if (this.handover || question.help === undefined) return nothing;
    return html`<details part="help" class="pane">
      <summary>${this.words.question.help}</summary>
      <p class="small">${question.help}</p>
    </details>`;
  }
}

import type {
  AnswerKindName,
  Given,
  Language,
  Person,
  QuestionKey,
  QuestionView,
} from '@helhet/core';
import type { InterviewSession, InterviewView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { StaticValue } from 'lit/static-html.js';
import { html as htmlOfTag, literal } from 'lit/static-html.js';

import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import type { AnswerChangeEvent } from './answer-change-event.js';
import { keptAnswers } from './kept-answers.js';
import type { QuestionElement } from './question-element.js';

const tags: Readonly<Record<AnswerKindName, StaticValue>> = {
  faces: literal`helhet-faces-question`,
  steps: literal`helhet-steps-question`,
  frequency: literal`helhet-frequency-question`,
  rating: literal`helhet-rating-question`,
  'yes-no': literal`helhet-yes-no-question`,
  'one-of': literal`helhet-one-of-question`,
  'several-of': literal`helhet-several-of-question`,
  number: literal`helhet-number-question`,
  date: literal`helhet-date-question`,
  person: literal`helhet-person-question`,
  text: literal`helhet-text-question`,
  verbatim: literal`helhet-verbatim-question`,
  observation: literal`helhet-observation-question`,
};

interface QuestionPart {
  readonly question: QuestionView | null;
  readonly language: Language;
  readonly people: readonly Person[];
  readonly respondent: string;
  readonly handover: boolean;
}

/**
 * One question of an interview, drawn by the element of its answer kind.
 *
 * Selects its question from the session and wakes for nothing else; an answer goes to the session.
 * Draws nothing when the question is not there.
 *
 * @customElement helhet-question
 *
 * @example
 * ```html
 * <helhet-question question-id="C01.1"></helhet-question>
 * ```
 * @public
 */
export class QuestionOfInterview extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
  `;

  /** Which question. */
  @property({ attribute: 'question-id' }) questionId: QuestionKey = '';
  /** The interview; taken from the element around when not set. */
  @property({ attribute: false }) session: InterviewSession | null = null;

  readonly #selected: Select<InterviewSession, QuestionPart> = new Select(this, {
    context: interviewContext,
    given: () => this.session,
    same: sameEntries,
    select: ({ view }): QuestionPart => ({
      question: view.outline.questions.get(this.questionId) ?? null,
      language: view.language,
      people: view.people,
      respondent: nameOf(view),
      handover: view.presence?.mode === 'handover',
    }),
  });

  #wasThere = false;

  /** Gives at once what is being typed, if anything. */
  commit(): void {
    this.renderRoot.querySelector<QuestionElement>('*')?.commit();
  }

  protected override updated(): void {
    const isThere = this.#kept !== null && this.#selected.part?.question?.issue === null;
    if (isThere && !this.#wasThere) void this.updateComplete.then(() => this.#giveAgain());
    this.#wasThere = this.#selected.part?.question != null;
  }

  get #kept(): Given | null {
    const { session } = this.#selected;
    return (session && keptAnswers(session).get(this.questionId)) ?? null;
  }

  /** Gives what was typed when the question had to go, now that it is back. */
  #giveAgain(): void {
    if (this.#kept) this.#give(this.questionId, this.#kept);
  }

  #give(question: QuestionKey, given: Given): void {
    const { session } = this.#selected;
    if (!session) return;
    if (session.answer(question, given).ok) keptAnswers(session).delete(question);
    else keptAnswers(session).set(question, given);
  }

  /** The session has it; nothing of an answer goes further as an event. */
  #handleAnswer(event: AnswerChangeEvent): void {
    event.stopPropagation();
    this.#give(event.questionId, event.given);
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part?.question) return nothing;
    // The listener sits on the element itself: it also hears what is given while it is being removed.
    return htmlOfTag`<${tags[part.question.kind.kind]}
      exportparts="base, text, choice, issue, help"
      .kept=${this.#kept}
      .question=${part.question}
      .language=${part.language}
      .people=${part.people}
      .respondent=${part.respondent}
      .handover=${part.handover}
      @helhet-answer-change=${this.#handleAnswer}
    ></${tags[part.question.kind.kind]}>`;
  }
}

/** Who answers, by name or else by role: whoever speaks in a verbatim answer is suggested by it. */
function nameOf({ respondent, respondentLabel }: InterviewView): string {
  return respondentLabel ?? (respondent.kind === 'other' ? respondent.role : '');
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-question': QuestionOfInterview;
  }
}

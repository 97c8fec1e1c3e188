import type { AnswerKind, Given, Issue } from '@helhet/core';
import { expect } from '@open-wc/testing';

import '../question/define.js';
// The tags of the elements, which a file that only registers does not carry.
import type {} from '../question/index.js';
import type { AnswerChangeEvent } from '../question/answer-change-event.js';
import type { QuestionElement } from '../question/question-element.js';
import { drawnTree, findAll, findByLabel, findByText, leave, type } from './find.js';
import { answerOf, people, questionOf } from './questions.js';
import { SimulatedTimer } from './simulated-timer.js';

/** What is particular to one kind. */
export interface QuestionSuite {
  readonly kind: AnswerKind;
  /** A value to show. */
  readonly given: Given;
  /** Answers as a person does. */
  act(element: QuestionElement): void | Promise<void>;
  /** What the person gave by it. */
  readonly acted: Given;
  /** An answer that is refused. */
  readonly refusal: Issue;
}

type QuestionTag = Extract<keyof HTMLElementTagNameMap, `helhet-${string}-question`>;

/** What holds for every question element. */
export function questionSuite(tag: QuestionTag, suite: QuestionSuite): void {
  describe(tag, () => {
    let element: QuestionElement;
    let asked: AnswerChangeEvent[];
    let timer: SimulatedTimer;
    const question = questionOf(suite.kind);
    const around = document.createElement('div');

    before(() => document.body.append(around));
    afterEach(() => around.replaceChildren());
    after(() => around.remove());

    const draw = async (scheme: 'light' | 'dark' = 'light'): Promise<QuestionElement> => {
      around.style.background = scheme === 'dark' ? '#1f2626' : '#ffffff';
      const drawn = document.createElement(tag);
      drawn.dataset['theme'] = scheme;
      timer = new SimulatedTimer();
      Object.assign(drawn, { question, people, language: 'en', timer });
      around.append(drawn);
      await drawn.updateComplete;
      return drawn;
    };

    beforeEach(async () => {
      element = await draw();
      asked = [];
      element.addEventListener('helhet-answer-change', (event) => asked.push(event));
    });

    it('is named by its question', () => {
      const group = element.renderRoot.querySelector('fieldset');

      expect(group?.querySelector('legend')?.textContent.trim()).to.equal(question.text);
    });

    it('gives every control a name', () => {
      const controls = findAll<HTMLInputElement>(element, 'input, textarea, select');

      for (const control of controls) {
        const named = (control.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => element.shadowRoot?.getElementById(id)?.textContent ?? '');
        const labels = [...(control.labels ?? [])].map((label) => label.textContent);
        expect([...labels, ...named].join('').trim()).not.to.equal('');
      }
    });

    it('is accessible in light and in dark, answered and not', async () => {
      await expect(element).to.be.accessible();

      element = await draw('dark');
      element.question = { ...question, help: 'Wait.', answer: answerOf(suite.given) };
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('reports what a person gives', async () => {
      await suite.act(element);
      timer.pass(10_000);

      expect(asked.at(-1)?.given).to.deep.equal(suite.acted);
      expect(asked.at(-1)?.questionId).to.equal('q1');
    });

    it('stays silent when code sets the answer', async () => {
      element.question = { ...question, answer: answerOf(suite.given) };
      await element.updateComplete;
      element.question = { ...question, answer: answerOf({ state: 'declined' }) };
      await element.updateComplete;
      element.commit();

      expect(asked).to.have.length(0);
    });

    it('draws the same view the same way', async () => {
      const view = { ...question, answer: answerOf(suite.given) };
      element.question = view;
      const other = await draw();
      await suite.act(other);
      other.question = { ...view };

      await Promise.all([element.updateComplete, other.updateComplete]);

      expect(drawnTree(other)).to.equal(drawnTree(element));
    });

    for (const [words, state] of [
      ['Don’t know', 'dont-know'],
      ['Don’t want to answer', 'declined'],
    ] as const) {
      it(`takes "${words}" for an answer`, () => {
        findByText(element, words).click();

        expect(asked.map(({ given }) => given)).to.deep.equal([{ state }]);
      });
    }

    it('takes "not asked" with a reason', async () => {
      findByText(element, 'Not asked').click();
      await element.updateComplete;
      type(findByLabel(element, 'Why did you not ask?'), 'The phone rang');
      leave(findByLabel(element, 'Why did you not ask?'));

      expect(asked.map(({ given }) => given)).to.deep.equal([
        { state: 'not-asked', reason: 'The phone rang' },
      ]);
    });

    it('takes a ready reason with one press', async () => {
      findByText(element, 'Not asked').click();
      await element.updateComplete;
      findByText(element, 'There was not enough time').click();

      expect(asked.map(({ given }) => given)).to.deep.equal([
        { state: 'not-asked', reason: 'There was not enough time' },
      ]);
    });

    it('shows nothing for the worker when the screen is handed over', async () => {
      element.question = {
        ...question,
        help: 'Wait.',
        private: true,
        answer: answerOf(suite.given, { supersedes: 'e0' }),
      };
      element.handover = true;
      await element.updateComplete;

      expect(element.renderRoot.textContent).not.to.match(/Not asked|Wait\.|One to one|Changed/);
    });

    it('tells a refusal once, on the control, and leads there', async () => {
      const region = element.renderRoot.querySelector('[role="alert"]');
      await suite.act(element);
      timer.pass(10_000);
      const shown = findAll<HTMLInputElement>(element, 'input, textarea').map(({ value }) => value);

      element.question = { ...question, issue: suite.refusal };
      await element.updateComplete;

      const control = element.renderRoot.querySelector('[aria-invalid="true"]');
      const told = (control?.getAttribute('aria-describedby') ?? '').split(' ');
      expect(told).to.include(region?.id);
      expect(region?.isConnected).to.equal(true);
      expect(region?.textContent.trim()).not.to.equal('');
      const focused = element.shadowRoot?.activeElement ?? null;
      expect(control?.contains(focused)).to.equal(true);
      await expect(element).to.be.accessible();
      expect(
        findAll<HTMLInputElement>(element, 'input, textarea').map(({ value }) => value),
      ).to.deep.equal(shown);
    });
  });
}

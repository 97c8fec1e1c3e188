import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { findByText } from '../testing/find.js';
import { answerOf, questionOf } from '../testing/questions.js';
import { questionSuite } from '../testing/question.suite.js';
import { SimulatedTimer } from '../testing/simulated-timer.js';
import type { AnswerChangeEvent } from './answer-change-event.js';
import type { FacesQuestion } from './faces-question.js';
import type { SeveralOfQuestion } from './several-of-question.js';

const unknown = { code: 'answer.option-unknown', where: {} } as const;

for (const [kind, words, option] of [
  ['faces', 'Good', 'happy'],
  ['steps', 'Very good', 'very-good'],
  ['frequency', 'Often', 'often'],
  ['yes-no', 'Yes', 'yes'],
] as const) {
  questionSuite(`helhet-${kind}-question`, {
    kind: { kind },
    given: { state: 'answered', value: { kind, option } },
    act: (element) => findByText(element, words).click(),
    acted: { state: 'answered', value: { kind, option } },
    refusal: unknown,
  });
}

questionSuite('helhet-one-of-question', {
  kind: { kind: 'one-of', options: ['home', 'school'] },
  given: { state: 'answered', value: { kind: 'one-of', option: 'home' } },
  act: (element) => findByText(element, 'The school').click(),
  acted: { state: 'answered', value: { kind: 'one-of', option: 'school' } },
  refusal: unknown,
});

questionSuite('helhet-rating-question', {
  kind: { kind: 'rating' },
  given: { state: 'answered', value: { kind: 'rating', number: 0 } },
  act: (element) => findByText(element, '10').click(),
  acted: { state: 'answered', value: { kind: 'rating', number: 10 } },
  refusal: { code: 'answer.number-out-of-range', where: { min: '0', max: '10' } },
});

questionSuite('helhet-several-of-question', {
  kind: { kind: 'several-of', options: ['home', 'school', 'sport'] },
  given: { state: 'answered', value: { kind: 'several-of', options: ['home'] } },
  act: (element) => {
    findByText(element, 'The home').click();
    findByText(element, 'The sport').click();
  },
  acted: { state: 'answered', value: { kind: 'several-of', options: ['home', 'sport'] } },
  refusal: { code: 'answer.options-missing', where: {} },
});

describe('an option that says none of these', () => {
  let element: SeveralOfQuestion;
  let asked: AnswerChangeEvent[];

  const chosen = (): readonly string[] =>
    [...element.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')]
      .map(({ value }) => value)
      .filter((value) => ['home', 'school', 'none'].includes(value));
  const press = async (text: string): Promise<void> => {
    findByText(element, text).click();
    await element.updateComplete;
    const given = asked.at(-1)?.given;
    if (given) element.question = { ...questionOf(kind), answer: answerOf(given) };
    await element.updateComplete;
  };
  const kind = { kind: 'several-of', options: ['home', 'school', 'none'] } as const;

  beforeEach(async () => {
    element = await fixture(
      html`<helhet-several-of-question language="en"></helhet-several-of-question>`,
    );
    element.question = questionOf(kind);
    await element.updateComplete;
    asked = [];
    element.addEventListener('helhet-answer-change', (event) => asked.push(event));
  });

  it('takes the others away, and is taken away by any of them', async () => {
    await press('The home');
    await press('The school');
    await press('The none');
    expect(chosen()).to.deep.equal(['none']);

    await press('The school');
    expect(chosen()).to.deep.equal(['school']);
  });
});

describe('moving through options with arrow keys', () => {
  let element: FacesQuestion;
  let asked: AnswerChangeEvent[];
  const timer = new SimulatedTimer();

  beforeEach(async () => {
    element = await fixture(html`<helhet-faces-question language="en"></helhet-faces-question>`);
    element.timer = timer;
    element.question = questionOf({ kind: 'faces' });
    await element.updateComplete;
    asked = [];
    element.addEventListener('helhet-answer-change', (event) => asked.push(event));
    findByText(element, 'Not good').focus();
  });

  it('answers where it comes to rest, and not on the way', async () => {
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(asked).to.have.length(0);

    timer.pass(700);

    expect(asked.map(({ given }) => given)).to.deep.equal([
      { state: 'answered', value: { kind: 'faces', option: 'happy' } },
    ]);
  });

  it('answers at once when the person leaves', async () => {
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });

    expect(asked).to.have.length(1);
  });

  it('reaches the answers that are always there', async () => {
    for (let times = 0; times < 3; times += 1) await sendKeys({ press: 'ArrowDown' });
    timer.pass(700);

    expect(asked.map(({ given }) => given)).to.deep.equal([{ state: 'dont-know' }]);
  });
});

describe('a question answered before', () => {
  it('says quietly to the worker that the answer was changed, and never what it was', async () => {
    const element = await fixture<FacesQuestion>(
      html`<helhet-faces-question language="en"></helhet-faces-question>`,
    );
    element.question = questionOf(
      { kind: 'faces' },
      { answer: answerOf({ state: 'declined' }, { supersedes: 'e0' }) },
    );
    await element.updateComplete;

    expect(element.renderRoot.querySelector('legend')?.textContent).to.contain('Changed');
  });
});

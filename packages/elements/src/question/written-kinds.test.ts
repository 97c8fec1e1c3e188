import { expect, fixture, html } from '@open-wc/testing';

import { findAll, findByLabel, findByText, leave, type } from '../testing/find.js';
import { answerOf, questionOf } from '../testing/questions.js';
import { questionSuite } from '../testing/question.suite.js';
import { SimulatedTimer } from '../testing/simulated-timer.js';
import type { AnswerChangeEvent } from './answer-change-event.js';
import type { DateQuestion } from './date-question.js';
import type { NumberQuestion } from './number-question.js';
import type { QuestionElement } from './question-element.js';
import type { TextQuestion } from './text-question.js';

const write = (selector: string, text: string) => (element: QuestionElement) => {
  const field = findAll<HTMLInputElement>(element, selector)[0]!;
  type(field, text);
  leave(field);
};

questionSuite('helhet-text-question', {
  kind: { kind: 'text' },
  given: { state: 'answered', value: { kind: 'text', text: 'Calm mornings' } },
  act: write('textarea', 'Sleep'),
  acted: { state: 'answered', value: { kind: 'text', text: 'Sleep' } },
  refusal: { code: 'answer.text-missing', where: {} },
});

questionSuite('helhet-observation-question', {
  kind: { kind: 'observation' },
  given: { state: 'answered', value: { kind: 'observation', text: 'Sat close' } },
  act: write('textarea', 'Laughed'),
  acted: { state: 'answered', value: { kind: 'observation', text: 'Laughed' } },
  refusal: { code: 'answer.text-missing', where: {} },
});

questionSuite('helhet-verbatim-question', {
  kind: { kind: 'verbatim' },
  given: { state: 'answered', value: { kind: 'verbatim', text: 'I like it', speaker: 'Alma' } },
  act: (element) => {
    type(findAll<HTMLTextAreaElement>(element, 'textarea')[0]!, 'We read');
    write('#speaker', 'Eva')(element);
  },
  acted: { state: 'answered', value: { kind: 'verbatim', text: 'We read', speaker: 'Eva' } },
  refusal: { code: 'answer.speaker-missing', where: {} },
});

questionSuite('helhet-number-question', {
  kind: { kind: 'number', min: 0, max: 20 },
  given: { state: 'answered', value: { kind: 'number', number: 3 } },
  act: write('input', '1 200,5'),
  acted: { state: 'answered', value: { kind: 'number', number: 1200.5 } },
  refusal: { code: 'answer.number-out-of-range', where: { min: '0', max: '20' } },
});

questionSuite('helhet-date-question', {
  kind: { kind: 'date' },
  given: { state: 'answered', value: { kind: 'date', date: '2024-03' } },
  act: (element) => {
    type(findByLabel(element, 'Year'), '2025');
    type(findByLabel(element, 'Month'), '02');
    write('#day', '7')(element);
  },
  acted: { state: 'answered', value: { kind: 'date', date: '2025-02-07' } },
  refusal: { code: 'answer.date-not-a-date', where: {} },
});

questionSuite('helhet-person-question', {
  kind: { kind: 'person' },
  given: { state: 'answered', value: { kind: 'person', persons: ['alma'], others: ['Aunt'] } },
  act: (element) => findByText(element, 'Eva').click(),
  acted: { state: 'answered', value: { kind: 'person', persons: ['eva'], others: [] } },
  refusal: { code: 'answer.person-unknown', where: {} },
});

describe('free text', () => {
  let element: TextQuestion;
  let field: HTMLTextAreaElement;
  let timer: SimulatedTimer;
  let asked: AnswerChangeEvent[];
  const texts = (): unknown[] =>
    asked.map(
      ({ given }) => given.state === 'answered' && 'text' in given.value && given.value.text,
    );

  beforeEach(async () => {
    element = await fixture(html`<helhet-text-question language="en"></helhet-text-question>`);
    timer = new SimulatedTimer();
    element.timer = timer;
    element.question = questionOf({ kind: 'text' });
    await element.updateComplete;
    field = findAll<HTMLTextAreaElement>(element, 'textarea')[0]!;
    asked = [];
    element.addEventListener('helhet-answer-change', (event) => asked.push(event));
  });

  it('becomes the answer after a quiet pause of two seconds', () => {
    type(field, 'Calm');
    timer.pass(1500);
    type(field, 'Calm mornings');
    timer.pass(1999);
    expect(asked).to.have.length(0);

    timer.pass(1);

    expect(texts()).to.deep.equal(['Calm mornings']);
  });

  it('says whether what is written is noted', async () => {
    type(field, 'Calm');
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.contain('Not noted yet');

    timer.pass(2000);
    element.question = questionOf(
      { kind: 'text' },
      { answer: answerOf({ state: 'answered', value: { kind: 'text', text: 'Calm' } }) },
    );
    await element.updateComplete;

    expect(element.renderRoot.textContent).not.to.contain('Not noted yet');
  });

  it('is not lost when the element is taken away in the middle of a word', () => {
    type(field, 'Cal');

    element.remove();

    expect(texts()).to.deep.equal(['Cal']);
    expect(timer.waiting).to.equal(0);
  });

  it('is not lost when another question takes the place', async () => {
    type(field, 'Calm');

    element.question = questionOf({ kind: 'text' }, { id: 'q2' });
    await element.updateComplete;

    expect(texts()).to.deep.equal(['Calm']);
    expect(asked[0]?.questionId).to.equal('q1');
    expect(field.value).to.equal('');
  });

  it('is not lost when "don’t know" is chosen before the field is left', () => {
    type(field, 'Calm');

    findByText(element, 'Don’t know').click();

    expect(asked.map(({ given }) => given.state)).to.deep.equal(['answered', 'dont-know']);
  });

  it('is not overwritten while the person writes on', async () => {
    type(field, 'Calm');
    timer.pass(2000);
    type(field, 'Calm mornings');
    element.question = questionOf(
      { kind: 'text' },
      { answer: answerOf({ state: 'answered', value: { kind: 'text', text: 'Calm' } }) },
    );
    await element.updateComplete;

    expect(field.value).to.equal('Calm mornings');
  });

  it('written and erased again is no answer', () => {
    type(field, 'Calm');
    type(field, '');
    leave(field);

    expect(asked).to.have.length(0);
  });

  it('is read by no spelling service and filled in by no browser', () => {
    expect(field.spellcheck).to.equal(false);
    expect(field.autocomplete).to.equal('off');
    expect(field.closest('form')).to.equal(null);
    expect(field.name).to.match(/^f/);
  });
});

describe('what is said word for word', () => {
  it('is the child’s own when the child holds the screen: nobody asks who spoke', async () => {
    const element = document.createElement('helhet-verbatim-question');
    Object.assign(element, { language: 'en', handover: true, respondent: 'Alma' });
    element.question = questionOf({ kind: 'verbatim' });
    document.body.append(element);
    await element.updateComplete;
    const asked: AnswerChangeEvent[] = [];
    element.addEventListener('helhet-answer-change', (event) => asked.push(event));

    expect(element.renderRoot.textContent).not.to.contain('Who said it?');
    write('textarea', 'I like it')(element);

    expect(asked[0]?.given).to.deep.equal({
      state: 'answered',
      value: { kind: 'verbatim', text: 'I like it', speaker: 'Alma' },
    });
    element.remove();
  });
});

describe('a number', () => {
  it('that is none stays as it was typed, also when it is refused', async () => {
    const element = await fixture<NumberQuestion>(
      html`<helhet-number-question language="en"></helhet-number-question>`,
    );
    element.question = questionOf({ kind: 'number' });
    await element.updateComplete;
    const field = findAll<HTMLInputElement>(element, 'input')[0]!;

    type(field, 'about three');
    leave(field);
    element.question = questionOf(
      { kind: 'number' },
      { issue: { code: 'answer.number-not-a-number', where: {} } },
    );
    await element.updateComplete;

    expect(field.value).to.equal('about three');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('a date', () => {
  it('may leave the day out', async () => {
    const element = await fixture<DateQuestion>(
      html`<helhet-date-question language="en"></helhet-date-question>`,
    );
    element.question = questionOf({ kind: 'date' });
    await element.updateComplete;
    const asked: AnswerChangeEvent[] = [];
    element.addEventListener('helhet-answer-change', (event) => asked.push(event));

    type(findByLabel(element, 'Year'), '2024');
    type(findByLabel(element, 'Month'), '11');
    element.commit();

    expect(asked.map(({ given }) => given)).to.deep.equal([
      { state: 'answered', value: { kind: 'date', date: '2024-11' } },
    ]);
  });
});

import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { visibleText } from '../testing/find-by-name.js';
import { findAll, findByLabel, type } from '../testing/find.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { Interview } from './interview.js';

describe('an interview element that is given another talk', () => {
  let element: Interview;
  let first: InterviewSession;
  let second: InterviewSession;
  let use: ElementUse;

  const swap = async (): Promise<void> => {
    element.session = second;
    await settled(element);
    await settled(element);
  };
  const written = (): readonly string[] =>
    findAll<HTMLInputElement>(element, 'input[type="text"], textarea')
      .map(({ value }) => value)
      .filter((value) => value !== '');

  beforeEach(async () => {
    [first, second] = await Promise.all([
      interviewOf({ areas: 1, questions: 1 }),
      interviewOf({ areas: 1, questions: 1 }),
    ]);
    element = await fixture(html`<helhet-interview .session=${first}></helhet-interview>`);
    use = useElement(element);
  });

  it('asks who is there as if nobody had been asked', async () => {
    await use.write('Others who are here', 'A neighbour');
    type(findByLabel(element, 'Where are you?'), 'In the kitchen');

    await swap();

    expect(written()).to.deep.equal([]);
    expect(visibleText(element)).not.to.contain('A neighbour');
    await use.press('Start');
    expect(second.view.presence?.others).to.deep.equal([]);
  });

  it('has nothing in the ritual of what was written in the other', async () => {
    ask(first);
    ask(second);
    first.finish();
    second.finish();
    await settled(element);
    type(findByLabel(element, 'What happens next?'), 'She moves on Monday');
    await use.press('Close');

    await swap();

    expect(written()).to.deep.equal([]);
  });

  it('shows nothing of what was refused in the other', async () => {
    ask(first);
    await settled(element);
    first.pause('wanted');
    findAll(element, 'button')
      .find(({ textContent }) => textContent.trim() === 'End the interview')
      ?.click();
    await settled(element);
    expect(findAll(element, '.problem')).to.have.length(1);

    await swap();

    expect(findAll(element, '.problem')).to.have.length(0);
  });

  it('gives what was being written to the talk it was written in', async () => {
    const size = { areas: 1, questions: 1, kind: { kind: 'text' } } as const;
    [first, second] = await Promise.all([interviewOf(size), interviewOf(size)]);
    element.session = first;
    ask(first, 'a0');
    ask(second, 'a0');
    await settled(element);
    type(findAll<HTMLTextAreaElement>(element, 'textarea')[0]!, 'Only to you');

    await swap();

    expect(first.view.outline.progress.settled).to.equal(1);
    expect(second.view.outline.progress.settled).to.equal(0);
    expect(written()).to.deep.equal([]);
  });
});

import type { Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import type { Interview } from '../interview/interview.js';
import {
  button,
  buttonNamed,
  focusedElement,
  nameOf,
  visibleText,
} from '../testing/find-by-name.js';
import { findAll, findByText, type } from '../testing/find.js';
import { instrumentOf, interviewOf, runInterview } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';

const alone: Presence = { persons: [], others: [], mode: 'worker-led' };
const handedOver: Presence = { ...alone, mode: 'handover' };
const yes = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } } as const;

describe('a turn with the screen', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  const drawn = async (): Promise<void> => {
    await settled(element);
    await settled(element);
  };
  const show = async (given: InterviewSession, presence: Presence = handedOver): Promise<void> => {
    session = given;
    session.confirmPresence(presence);
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await drawn();
  };
  const title = (): string => findAll(element, 'h2').map(nameOf).join();
  const isChosen = (text: string): boolean =>
    (findByText(element, text) as HTMLInputElement).checked;

  beforeEach(async () => show(await interviewOf({ areas: 2, questions: 2 })));

  it('begins with whose turn it is and what to do', async () => {
    expect(title()).to.equal('Now it is your turn');
    expect(visibleText(element)).to.contain('You may skip a question. Just press Next.');
    expect(visibleText(element)).not.to.contain('Question');
    await expect(element).to.be.accessible();
  });

  it('leads to its title when it is handed over', async () => {
    await show(await interviewOf({ areas: 1, questions: 1 }), alone);
    session.pause('wanted');
    await drawn();
    await use.press('Start again');
    await use.tick('You hand over the screenThe one who answers sees only the questions.');
    await use.press('Start');

    expect(focusedElement()?.textContent.trim()).to.equal('Now it is your turn');
  });

  it('asks one question at a time, in order, and leads to each', async () => {
    await use.press('Begin');
    for (const [index, id] of ['a0.0', 'a0.1', 'a1.0', 'a1.1'].entries()) {
      expect(title()).to.equal(`Question ${id}`);
      expect(findAll(element, 'helhet-question')).to.have.length(1);
      const focused = focusedElement();
      expect(focused?.textContent.trim()).to.equal(`Question ${id}`);
      const root = focused?.getRootNode() as ShadowRoot;
      const where = root.getElementById(focused?.getAttribute('aria-describedby') ?? '');
      expect(where?.textContent).to.match(new RegExp(`^Question ${index + 1}`));
      await expect(element).to.be.accessible();
      await use.press('Next');
    }
    expect(title()).to.equal('Thank you! That was all.');
    await expect(element).to.be.accessible();
  });

  it('says that it is nearly done, and never of how many', async () => {
    await use.press('Begin');
    expect(visibleText(element)).to.contain('Question 1\n');
    await use.press('Next');
    expect(visibleText(element)).to.contain('Question 2. Nearly done.');
    expect(visibleText(element)).not.to.match(/\bof\b|\/|%/);
  });

  it('ends in a pause when the screen is back, and then asks who is there', async () => {
    for (const name of ['Begin', 'Next', 'Next', 'Next', 'Next']) await use.press(name);
    await use.press('The screen is back');
    expect(session.view.flow).to.equal('paused');
    expect(focusedElement()?.textContent.trim()).to.equal('Paused');

    await use.press('Start again');
    expect(visibleText(element)).to.contain('Who is here now?');
  });

  it('shows, to whoever goes back, what they answered', async () => {
    await use.press('Begin');
    await use.tick('Yes');
    await use.press('Next');
    expect(isChosen('Yes')).to.equal(false);

    await use.press('Back');
    expect(title()).to.equal('Question a0.0');
    expect(isChosen('Yes')).to.equal(true);
    await use.press('Back');
    expect(title()).to.equal('Now it is your turn');
    expect(buttonNamed(element, 'Back')?.innerText).to.equal(undefined);
  });

  it('asks next what an answer leads to', async () => {
    const [area] = instrumentOf({ areas: 1, questions: 3 }).areas;
    const [first, second, third] = area!.questions;
    const followUp = { ...second!, when: { question: 'a0.0', equals: 'yes' } } as const;
    const questions = [first!, followUp, third!];
    await show(await runInterview({ id: 'x', version: '1.0.0', areas: [{ ...area!, questions }] }));

    await use.press('Begin');
    await use.press('Next');
    expect(title()).to.equal('Question a0.2');
    await use.press('Back');
    await use.tick('Yes');
    await use.press('Next');
    expect(title()).to.equal('Question a0.1');
    expect(visibleText(element)).to.contain('Question 2. Nearly done.');
  });

  it('neither shows nor asks again what was answered before it', async () => {
    await show(await interviewOf({ areas: 1, questions: 4 }), alone);
    session.answer('a0.0', yes);
    session.answer('a0.1', { state: 'not-asked', reason: 'No time' });
    session.changePresence(handedOver);
    await drawn();

    await use.press('Begin');
    expect(title()).to.equal('Question a0.1');
    expect(visibleText(element)).to.contain('Question 1. Nearly done.');
    expect(findAll<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
    await use.press('Next');
    expect(title()).to.equal('Question a0.2');
  });

  it('shows nothing that the worker wrote and that was not taken', async () => {
    const kind = { kind: 'number', max: 9 } as const;
    await show(await interviewOf({ areas: 1, questions: 2, kind }), alone);
    session.showArea('a0');
    await drawn();
    type(findAll<HTMLInputElement>(element, 'input[inputmode]')[0]!, '12');
    session.changePresence(handedOver);
    await drawn();
    await use.press('Begin');

    expect(title()).to.equal('Question a0.1');
    await use.press('Back');
    expect(title()).to.equal('Now it is your turn');
  });

  it('has nothing that is for the worker', async () => {
    await use.press('Begin');

    expect(visibleText(element)).not.to.match(
      /Area|Take your time|Not asked|Undo|came or left|Everyday life|Saved|End the interview/,
    );
    const tags = findAll(element, '*').map(({ localName }) => localName);
    expect(tags).not.to.include.members(['helhet-area']);
    for (const tag of ['area', 'area-entry', 'interview-bar', 'interview-header', 'save-status']) {
      expect(tags).not.to.include(`helhet-${tag}`);
    }
  });

  it('has no worker’s observation to make', async () => {
    await show(await interviewOf({ areas: 1, questions: 1, kind: { kind: 'observation' } }));
    await use.press('Begin');

    expect(title()).to.equal('Thank you! That was all.');
  });

  for (const [name, reason] of [
    ['Pause', 'wanted'],
    ['Stop', 'stop-wanted'],
  ] as const) {
    it(`is left by one press of ${name}, with what is being written`, async () => {
      const asked = await interviewOf({ areas: 1, questions: 2, kind: { kind: 'text' } });
      await show(asked, { ...handedOver, others: ['a neighbour'] });
      const paused: string[] = [];
      const { pause } = session;
      session.pause = (why) => {
        paused.push(why);
        return pause.call(session, why);
      };
      await use.press('Begin');
      type(findAll<HTMLTextAreaElement>(element, 'textarea')[0]!, 'Half a sen');
      await use.press(name);

      expect(paused).to.deep.equal([reason]);
      expect(visibleText(element)).not.to.contain('Question');
      expect(session.view.outline.progress.settled).to.equal(1);
    });
  }

  it('is not left by Escape, nor by the browser going back', async () => {
    await use.press('Begin');
    const heard: string[] = [];
    element.addEventListener('helhet-handover-wish', () => heard.push('wish'));

    focusedElement()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    window.dispatchEvent(new PopStateEvent('popstate'));
    await drawn();

    expect([session.view.flow, title(), heard]).to.deep.equal(['asking', 'Question a0.0', []]);
  });

  it('stays, once, where an answer was refused', async () => {
    await show(await interviewOf({ areas: 1, questions: 2, kind: { kind: 'number', max: 9 } }));
    await use.press('Begin');
    const field = findAll<HTMLInputElement>(element, 'input[inputmode]')[0]!;
    type(field, '12');
    button(element, 'Next').click();
    await drawn();

    expect(title()).to.equal('Question a0.0');
    expect(visibleText(element)).to.contain('Write a number that is at most 9.');
    expect(focusedElement() === field).to.equal(true);
    button(element, 'Next').click();
    await drawn();
    expect(title()).to.equal('Question a0.1');
    await use.press('Back');
    expect(findAll<HTMLInputElement>(element, 'input[inputmode]')[0]?.value).to.equal('12');
  });

  it('passes one question, not two, when a finger taps twice', async () => {
    await use.press('Begin');
    for (const detail of [1, 2]) {
      button(element, 'Next').dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
      await drawn();
    }

    expect(title()).to.equal('Question a0.1');
  });

  it('leads on from a private question when someone comes in, and forgets where it was', async () => {
    await use.press('Begin');
    await use.tick('Yes');
    session.changePresence({ ...handedOver, others: ['a neighbour'] });
    await drawn();

    expect(title()).to.equal('Question a0.1');
    expect(focusedElement()?.textContent.trim()).to.equal('Question a0.1');
    expect(visibleText(element)).to.contain('Question 1. Nearly done.');
    await use.press('Back');
    expect(title()).to.equal('Now it is your turn');

    session.changePresence(handedOver);
    await drawn();
    await use.press('Begin');
    expect(title()).to.equal('Question a0.0');
    expect(isChosen('Yes')).to.equal(true);
  });

  it('begins anew with another interview', async () => {
    await use.press('Begin');
    const other = await interviewOf({ areas: 1, questions: 1 });
    other.confirmPresence(handedOver);
    element.session = other;
    await drawn();

    expect(title()).to.equal('Now it is your turn');
  });

  it('does not take focus from the page when code changes what is shown', async () => {
    await use.press('Begin');
    (focusedElement() as HTMLElement | null)?.blur();
    session.changePresence({ ...handedOver, others: ['a neighbour'] });
    session.setLanguage('sv');
    await drawn();

    expect(title()).to.equal('Fråga a0.1');
    expect(document.activeElement?.localName).to.equal('body');
  });
});

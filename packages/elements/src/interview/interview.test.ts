import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { findAll, findByLabel, findByText, leave, type } from '../testing/find.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import type { InterviewDoneEvent } from './interview-done-event.js';
import type { Interview } from './interview.js';

describe('helhet-interview', () => {
  let session: InterviewSession;
  let element: Interview;

  const press = async (text: string): Promise<void> => {
    findByText(element, text).click();
    await settled(element);
  };
  const text = (): string =>
    findAll(element, 'h2, h3, p, span, legend, label, button, summary')
      .map((part) => part.textContent.trim())
      .join('\n');
  const focused = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };

  beforeEach(async () => {
    session = await interviewOf({ areas: 3, questions: 3 });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await settled(element);
  });

  it('asks who is there before anything else', async () => {
    expect(text()).to.contain('Who is here now?');
    expect(text()).not.to.contain('Area a0');
    await expect(element).to.be.accessible();
  });

  it('remembers others by role, also one not added by the button', async () => {
    type(findByLabel(element, 'Others who are here'), 'teacher');
    await press('Start');

    expect(session.view.presence?.others).to.deep.equal(['teacher']);
    expect(text()).to.contain('Also here: teacher');
  });

  it('offers the areas in any order, and leads to the title of the one chosen', async () => {
    await press('Start');
    await expect(element).to.be.accessible();
    await press('Area a2 Not started');

    expect(session.view.area).to.equal('a2');
    expect(focused()?.textContent.trim()).to.equal('Area a2');
    await expect(element).to.be.accessible();
  });

  it('leads on to the next area and back to all', async () => {
    ask(session, 'a0');
    await settled(element);
    await press('Next area');
    expect(session.view.area).to.equal('a1');

    await press('All areas');
    expect(session.view.area).to.equal(null);
    expect(focused()?.textContent.trim()).to.equal('Areas');
  });

  it('does not take focus from the page when code changes what is shown', async () => {
    ask(session, 'a0');
    await settled(element);

    expect(document.activeElement).to.equal(document.body);
  });

  it('shows no private question while it is told who came in, nor after', async () => {
    ask(session, 'a0');
    await settled(element);
    expect(text()).to.contain('Question a0.0');

    await press('Someone came or left');
    expect(text()).not.to.contain('Question a0');

    type(findByLabel(element, 'Others who are here'), 'neighbour');
    await press('Continue');
    expect(text()).to.contain('Question a0.1');
    expect(text()).not.to.contain('Question a0.0');
    expect(text()).to.contain('0 of 6 questions');
  });

  it('pauses and stops with one press, and asks who is there when it goes on', async () => {
    ask(session, 'a0');
    await settled(element);
    await press('Stop');
    expect(session.view.flow).to.equal('paused');
    expect(text()).not.to.contain('Question a0');
    await expect(element).to.be.accessible();

    await press('Start again');
    expect(text()).to.contain('Who is here now?');
  });

  it('takes back the last answer, and says so', async () => {
    ask(session, 'a0');
    await settled(element);
    const question = findAll(element, 'helhet-question')[0]!;
    findByText(question, 'Yes').click();
    findByText(question, 'No').click();
    await settled(element);

    await press('Undo');

    expect((findByText(question, 'Yes') as HTMLInputElement).checked).to.equal(true);
    expect(
      findAll(element, '[role="status"]')
        .map(({ textContent }) => textContent)
        .join(),
    ).to.contain('The last change is undone.');
  });

  it('shows the worker what to keep in mind, and nobody who holds the screen', async () => {
    ask(session, 'a0');
    await settled(element);
    expect(text()).to.contain('Take your time.');

    session.changePresence({ persons: [], others: [], mode: 'handover' });
    await settled(element);
    expect(text()).not.to.match(
      /Take your time|Not asked|Someone came|Nobody else|End the interview/,
    );
  });

  it('closes only when it is said what happens and what is told', async () => {
    const done: InterviewDoneEvent[] = [];
    element.addEventListener('helhet-interview-done', (event) => done.push(event));
    ask(session);
    await settled(element);
    await press('End the interview');
    await expect(element).to.be.accessible();

    await press('Close');
    expect(focused()).to.equal(findByLabel(element, 'What happens next?'));

    type(findByLabel(element, 'What happens next?'), 'We meet on Monday');
    type(findByLabel(element, 'What will be told, and to whom?'), 'Nothing to anyone');
    await press('Good');
    await press('Close');
    expect(session.view.flow).to.equal('done');
    expect(done.map(({ interview }) => interview)).to.deep.equal([session.view.id]);
    await expect(element).to.be.accessible();
  });

  it('keeps what was written of the closing through a pause', async () => {
    ask(session);
    session.finish();
    await settled(element);
    type(findByLabel(element, 'What happens next?'), 'We meet on Monday');
    element.remove();
    document.body.append(element);
    await settled(element);

    expect(findByLabel(element, 'What happens next?').value).to.equal('We meet on Monday');
    element.remove();
  });

  it('opens a closed interview again for a reason only', async () => {
    ask(session);
    session.finish();
    session.close({ whatHappensNext: 'x', toldToWhom: 'y', feeling: 'not-asked' });
    await settled(element);
    await press('Open again');
    await press('Open');
    expect(session.view.flow).to.equal('done');

    type(findByLabel(element, 'Why do you open the interview again?'), 'Something was forgotten');
    await press('Open');
    expect(session.view.flow).to.equal('precheck');
  });

  it('changes language without losing what is being written', async () => {
    session = await interviewOf({ areas: 1, questions: 2, kind: { kind: 'text' } });
    element.session = session;
    ask(session, 'a0');
    await settled(element);
    const field = findAll<HTMLTextAreaElement>(element, 'textarea')[1]!;
    type(field, 'Half a sen');

    session.setLanguage('sv');
    await settled(element);

    expect(text()).to.contain('Fråga a0.1');
    expect(findAll(element, 'textarea')[1]).to.equal(field);
    expect(field.value).to.equal('Half a sen');
  });

  it('loses nothing that is being written when it is paused or taken away', async () => {
    session = await interviewOf({ areas: 1, questions: 2, kind: { kind: 'text' } });
    element.session = session;
    ask(session, 'a0');
    await settled(element);
    const field = (): HTMLTextAreaElement => findAll<HTMLTextAreaElement>(element, 'textarea')[1]!;
    const written = (): unknown => session.view.outline.questions.get('a0.1')?.answer?.given;

    type(field(), 'Before the pause');
    await press('Pause');
    ask(session, 'a0');
    session.resume();
    ask(session, 'a0');
    expect(written()).to.deep.equal({
      state: 'answered',
      value: { kind: 'text', text: 'Before the pause' },
    });

    await settled(element);
    type(field(), 'Before it went');
    element.remove();
    expect(written()).to.deep.equal({
      state: 'answered',
      value: { kind: 'text', text: 'Before it went' },
    });
  });

  it('keeps a refused answer on screen and leads back to it', async () => {
    session = await interviewOf({ areas: 1, questions: 2, kind: { kind: 'number', max: 9 } });
    element.session = session;
    ask(session, 'a0');
    await settled(element);
    const field = findAll<HTMLInputElement>(element, 'input[inputmode]')[1]!;

    type(field, '12');
    leave(field);
    await settled(element);

    expect(field.value).to.equal('12');
    expect(text()).to.contain('Write a number that is at most 9.');
    expect(focused()).to.equal(field);
  });

  it('pauses when the page is hidden, and loses nothing that is being written', async () => {
    session = await interviewOf({ areas: 1, questions: 1, kind: { kind: 'text' } });
    element.session = session;
    ask(session, 'a0');
    await settled(element);
    type(findAll<HTMLTextAreaElement>(element, 'textarea')[0]!, 'Half a sen');

    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await settled(element);

    expect(session.view.flow).to.equal('paused');
    expect(text()).to.contain('The page was out of sight for a while.');
    await press('Start again');
    expect(session.view.flow).to.equal('precheck');
    ask(session, 'a0');
    expect(session.view.outline.progress.settled).to.equal(1);
    expect(element.renderRoot.querySelector<HTMLElement>('[part="main"]')?.inert).to.equal(false);
  });

  it('pauses after stillness', async () => {
    ask(session, 'a0');
    element.idleBlurMinutes = 0.0005;
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await settled(element);
    expect(session.view.flow).to.equal('paused');
    expect(text()).to.contain('Nothing happened for a while.');
    expect(findAll(element, 'helhet-question')).to.have.length(0);
  });

  it('hides what is written in the ritual after stillness, until it is asked for', async () => {
    ask(session, 'a0');
    session.finish();
    element.idleBlurMinutes = 0.0005;
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await settled(element);
    expect(element.renderRoot.querySelector<HTMLElement>('[part="main"]')?.inert).to.equal(true);

    element.idleBlurMinutes = 0;
    await press('Show the answers');
    expect(element.renderRoot.querySelector<HTMLElement>('[part="main"]')?.inert).to.equal(false);
  });
});

import type { AnswerKind, Given, Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { focusedElement } from '../testing/find-by-name.js';
import { findAll, findByLabel, findByText, leave, type } from '../testing/find.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import type { Interview } from './interview.js';

describe('what is being typed in an interview', () => {
  let session: InterviewSession;
  let element: Interview;

  const alone: Presence = { persons: [], others: [], mode: 'worker-led' };
  const accompanied: Presence = { ...alone, others: ['a neighbour'] };
  const drawn = async (): Promise<void> => {
    await settled(element);
    await settled(element);
  };
  const show = async (kind: AnswerKind, area = 'a0'): Promise<void> => {
    session = await interviewOf({ areas: 2, questions: 3, kind });
    ask(session, area);
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await drawn();
  };
  const press = async (text: string): Promise<void> => {
    findByText(element, text).click();
    await drawn();
  };
  /** Moves focus; a page beside another in one browser may have none, and is not told by it. */
  const go = (from: HTMLElement, to: HTMLElement): void => {
    to.focus();
    const told = { bubbles: true, composed: true, relatedTarget: to };
    from.dispatchEvent(new FocusEvent('focusout', told));
  };
  const fields = (): HTMLTextAreaElement[] => findAll<HTMLTextAreaElement>(element, 'textarea');
  const noted = (question: string): Given | undefined =>
    session.view.outline.questions.get(question)?.answer?.given;
  const written = (text: string): Given => ({ state: 'answered', value: { kind: 'text', text } });

  beforeEach(() => show({ kind: 'text' }));

  it('is noted when another area is chosen', async () => {
    type(fields()[1]!, 'Half a sen');
    await press('Next area');

    expect(session.view.area).to.equal('a1');
    expect(noted('a0.1')).to.deep.equal(written('Half a sen'));
  });

  it('is noted when the page shows another area', async () => {
    type(fields()[1]!, 'Half a sen');
    session.showArea('a1');
    await drawn();

    expect(noted('a0.1')).to.deep.equal(written('Half a sen'));
  });

  it('is noted in a private question before someone who came in is told of', async () => {
    type(fields()[0]!, 'Only here');
    const answered: (Given | undefined)[] = [];
    session.subscribe(() => answered.push(noted('a0.0')));
    await press('Someone came or left');
    type(findByLabel(element, 'Others who are here'), 'neighbour');
    await press('Continue');

    expect(answered[0]).to.deep.equal(written('Only here'));
    expect(noted('a0.0')).to.equal(undefined);
    expect(element.shadowRoot?.textContent).not.to.contain('Only here');

    session.changePresence(alone);
    expect(noted('a0.0')).to.deep.equal(written('Only here'));
  });

  it('waits out of sight when the page itself tells that someone came in, and is noted after', async () => {
    type(fields()[0]!, 'Only here');
    session.changePresence(accompanied);
    await drawn();
    expect(fields().map(({ value }) => value)).to.deep.equal(['', '']);

    session.changePresence(alone);
    await drawn();

    expect(fields()[0]?.value).to.equal('Only here');
    expect(noted('a0.0')).to.deep.equal(written('Only here'));
  });

  it('is noted after a pause that the page itself began', async () => {
    type(fields()[1]!, 'Half a sen');
    session.pause('wanted');
    await drawn();
    session.resume();
    ask(session, 'a0');
    await drawn();

    expect(fields()[1]?.value).to.equal('Half a sen');
    expect(noted('a0.1')).to.deep.equal(written('Half a sen'));
  });

  it('is noted, and shown again, when the element is moved in the page', async () => {
    type(fields()[1]!, 'Half a sen');
    const elsewhere = document.createElement('div');
    element.parentElement?.append(elsewhere);
    elsewhere.append(element);
    await drawn();

    expect(noted('a0.1')).to.deep.equal(written('Half a sen'));
    expect(fields()[1]?.value).to.equal('Half a sen');
  });

  it('stays, and the cursor in it, when a question above it comes and goes', async () => {
    session.changePresence(accompanied);
    await drawn();
    const [, field] = fields();
    type(field!, 'Half a sen');

    session.changePresence(alone);
    await drawn();
    expect(fields()).to.have.length(3);
    expect(fields()[2]).to.equal(field);
    expect(focusedElement()).to.equal(field);
    expect(field?.value).to.equal('Half a sen');

    session.changePresence(accompanied);
    await drawn();
    expect(focusedElement()).to.equal(field);
    expect(field?.value).to.equal('Half a sen');
  });

  it('stays when it was refused, through another area and back', async () => {
    await show({ kind: 'verbatim' });
    const speaker = (): HTMLInputElement => findAll<HTMLInputElement>(element, '#speaker')[1]!;
    type(fields()[1]!, 'It is fine');
    type(speaker(), '');
    await press('Next area');
    expect(noted('a0.1')).to.equal(undefined);
    await press('Previous area');

    expect(fields()[1]?.value).to.equal('It is fine');
    expect(speaker().getAttribute('aria-invalid')).to.equal('true');
    type(speaker(), 'Alma');
    leave(speaker());
    await drawn();
    expect(noted('a0.1')).to.deep.equal({
      state: 'answered',
      value: { kind: 'verbatim', text: 'It is fine', speaker: 'Alma' },
    });
  });

  const kinds: readonly AnswerKind[] = [
    { kind: 'faces' },
    { kind: 'steps' },
    { kind: 'frequency' },
    { kind: 'rating' },
    { kind: 'yes-no' },
    { kind: 'one-of', options: ['a', 'b'] },
    { kind: 'several-of', options: ['a', 'b'] },
    { kind: 'number' },
    { kind: 'date' },
    { kind: 'person' },
    { kind: 'text' },
    { kind: 'verbatim' },
    { kind: 'observation' },
  ];
  for (const kind of kinds) {
    it(`is led back to, once, when it was refused: ${kind.kind}`, async () => {
      await show(kind);
      const question = findAll(element, 'helhet-question')[1]!;
      const region = findAll(question, '[role="alert"]')[0];
      findByText(question, 'Not asked').focus();
      findByText(question, 'Not asked').click();
      await drawn();
      const reason = findByLabel(question, 'Why did you not ask?');
      reason.focus();
      const next = findAll<HTMLButtonElement>(element, '#pause')[0]!;
      go(reason, next);
      await drawn();

      expect(region?.isConnected).to.equal(true);
      expect(region?.textContent.trim()).to.equal('Write why the question was not asked.');
      expect(reason.getAttribute('aria-invalid')).to.equal('true');
      expect(reason.getAttribute('aria-describedby')?.split(' ')).to.include('issue');
      expect(focusedElement()).to.equal(reason);

      go(reason, next);
      await drawn();
      expect(focusedElement()).to.equal(next);

      type(reason, 'No time');
      leave(reason);
      await drawn();
      expect(noted('a0.1')).to.deep.equal({ state: 'not-asked', reason: 'No time' });
      expect(region?.textContent.trim()).to.equal('');
    });
  }
});

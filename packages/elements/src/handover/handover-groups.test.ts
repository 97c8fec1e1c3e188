import type { Instrument, InstrumentWords, Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { createInterview } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { families } from '../testing/families.js';
import { buttonNamed, focusedElement, nameOf, visibleText } from '../testing/find-by-name.js';
import { findAll, type } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import { HandoverWishEvent } from './handover-wish-event.js';

const instrument: Instrument = {
  id: 'work',
  version: '1.0.0',
  areas: [
    {
      id: 'W1',
      questions: [{ id: 'W1.1', ask: { adult: { kind: 'yes-no' } } }],
      groups: [
        {
          id: 'W1.jobs',
          each: 'entry',
          questions: [
            { id: 'W1.2', ask: { adult: { kind: 'text' } } },
            { id: 'W1.3', ask: { adult: { kind: 'yes-no' } } },
          ],
        },
      ],
    },
    { id: 'W2', questions: [{ id: 'W2.1', ask: { adult: { kind: 'yes-no' } } }] },
  ],
};

const words: InstrumentWords = {
  instrument: 'work',
  language: 'en',
  title: 'Work',
  areas: { W1: { title: 'Jobs' }, W2: { title: 'Money' } },
  groups: { 'W1.jobs': { title: 'Jobs you have had', instance: 'Job {number}', add: 'Add a job' } },
  questions: {
    'W1.1': { text: { adult: 'Have you worked?' } },
    'W1.2': { text: { adult: 'Where was it?' } },
    'W1.3': { text: { adult: 'Did you like it?' } },
    'W2.1': { text: { adult: 'Is it enough?' } },
  },
};

const alone: Presence = { persons: [], others: [], mode: 'worker-led' };

describe('a group in a turn with the screen', () => {
  let session: InterviewSession;
  let element: Element;
  let use: ElementUse;

  const title = (): string => findAll(element, 'h2').map(nameOf).join();
  const above = (): string => findAll(element, '.above').map(nameOf).join();
  const entries = (): number => session.view.outline.groups.get('W1.jobs')?.instanceIds.length ?? 0;

  beforeEach(async () => {
    session = createInterview({
      caseRef: 'case',
      actor: { id: 'w1', role: 'worker' },
      instrument,
      words: [words],
    });
    while (session.view.status === 'loading') await Promise.resolve();
    session.confirmPresence(alone);
    session.addInstance('W1.jobs');
    session.changePresence({ ...alone, mode: 'handover' });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
    await use.press('Begin');
    await use.press('Next');
  });

  it('is gone through one instance after the other, each with its title above', async () => {
    expect([above(), title()]).to.deep.equal(['Job 1', 'Where was it?']);
    const described = focusedElement()?.getAttribute('aria-describedby');
    expect(described).to.equal('where above');
    await use.press('Next');
    expect([above(), title()]).to.deep.equal(['Job 1', 'Did you like it?']);
    await use.press('Next');
    expect([above(), title()]).to.deep.equal(['', 'Jobs you have had']);
    await expect(element).to.be.accessible();
    await use.press('Next');
    expect(title()).to.equal('Is it enough?');
  });

  it('leads into what is added, and comes again after it', async () => {
    await use.press('Next');
    await use.press('Next');
    await use.press('Add a job');
    expect([above(), title()]).to.deep.equal(['Job 2', 'Where was it?']);
    expect(focusedElement()?.textContent.trim()).to.equal('Where was it?');

    await use.press('Next');
    expect([above(), title()]).to.deep.equal(['Job 2', 'Did you like it?']);
    await use.press('Next');
    expect(title()).to.equal('Jobs you have had');
    await use.press('Back');
    await use.press('Back');
    await use.press('Back');
    expect([above(), title()]).to.deep.equal(['Job 1', 'Did you like it?']);
  });

  it('lets an entry be taken away that was added in the turn, and no other', async () => {
    expect(buttonNamed(element, /^Remove/)?.innerText).to.equal(undefined);
    await use.press('Next');
    await use.press('Next');
    await use.press('Add a job');
    await expect(element).to.be.accessible();
    type(findAll<HTMLTextAreaElement>(element, 'textarea')[0]!, 'the bakery');
    await use.press('Remove Job 2');

    expect(entries()).to.equal(1);
    expect(title()).to.equal('Jobs you have had');
    expect(focusedElement()?.textContent.trim()).to.equal('Jobs you have had');
    session.undo();
    expect(
      [...session.view.outline.questions.values()].map(({ answer }) => answer?.given),
    ).to.deep.include({ state: 'answered', value: { kind: 'text', text: 'the bakery' } });
  });
});

describe('the screen in the hands of a child', () => {
  const safety = { role: 'other', texts: [], words: [], whenAfraidToGoHome: 'T10' } as const;

  const begin = async (unit: string, person: string, options = {}): Promise<Element> => {
    const assessment = await assessmentOf(families['separated']!, options);
    informEveryone(assessment);
    const opened = assessment.openInterview({ unit, respondent: { kind: 'person', person } });
    if (!opened.ok) throw new Error('the interview was not opened');
    const presence = { ...alone, mode: 'handover', childAlone: 'yes' } as const;
    opened.value.confirmPresence(presence);
    opened.value.setLanguage('en');
    const element = await fixture(
      html`<helhet-interview .session=${opened.value}></helhet-interview>`,
    );
    await settled(element);
    return element;
  };

  it('calls the child by name, and nobody else', async () => {
    const element = await begin('C:alma', 'alma');

    expect(visibleText(element)).to.contain('Now it is your turn, Alma');
    await useElement(element).press('Begin');
    expect(visibleText(element)).not.to.match(/Alma|Eva|Kim|Stefan|Bo\b/);
  });

  it('has, on every screen, a button to say that it does not want to go home', async () => {
    const element = await begin('C:alma', 'alma', { safety });
    const use = useElement(element);
    for (const name of ['Begin', 'Next', 'Next']) {
      expect(buttonNamed(element, 'I don’t want to go home')?.innerText).not.to.equal(undefined);
      await use.press(name);
    }
    const wishes: string[] = [];
    const [handover] = findAll(element, 'helhet-handover');
    handover?.addEventListener('helhet-handover-wish', (event) => {
      if (event instanceof HandoverWishEvent) wishes.push(event.wish);
    });
    await use.press('I don’t want to go home');

    expect(wishes[0]).to.equal('not-home');
    expect(visibleText(element)).to.contain('Paused');
    expect(visibleText(element)).not.to.match(/home|Question/);
  });

  it('has no such button where nobody would be told', async () => {
    const element = await begin('C:alma', 'alma');

    expect(buttonNamed(element, 'I don’t want to go home')?.innerText).to.equal(undefined);
  });

  it('has no such button for a parent', async () => {
    const element = await begin('P:eva', 'eva', { safety });

    expect(visibleText(element)).to.contain('Now it is your turn, Eva');
    expect(buttonNamed(element, 'I don’t want to go home')?.innerText).to.equal(undefined);
    expect(buttonNamed(element, 'Stop')?.innerText).not.to.equal(undefined);
  });
});

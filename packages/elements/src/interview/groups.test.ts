import type { Instrument, InstrumentWords, Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { createInterview } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { countDrawings } from '../testing/count-drawings.js';
import { findAll, type, leave } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { Interview } from './interview.js';

const instrument: Instrument = {
  id: 'work',
  version: '1.0.0',
  areas: [
    {
      id: 'W1',
      questions: [
        { id: 'W1.1', ask: { adult: { kind: 'yes-no' } } },
        {
          id: 'W1.2',
          ask: { adult: { kind: 'text' } },
          when: { question: 'W1.1', equals: 'no' },
        },
      ],
      groups: [
        {
          id: 'W1.jobs',
          each: 'entry',
          questions: [
            { id: 'W1.3', ask: { adult: { kind: 'text' } } },
            { id: 'W1.4', ask: { adult: { kind: 'yes-no' } } },
          ],
        },
      ],
    },
  ],
};

const words: InstrumentWords = {
  instrument: 'work',
  language: 'en',
  title: 'Work',
  areas: { W1: { title: 'Jobs' } },
  groups: { 'W1.jobs': { title: 'Jobs you have had', instance: 'Job {number}', add: 'Add a job' } },
  questions: {
    'W1.1': { text: { adult: 'Have you worked?' } },
    'W1.2': { text: { adult: 'What stood in the way?' } },
    'W1.3': { text: { adult: 'Where was it?' } },
    'W1.4': { text: { adult: 'Did you like it?' } },
  },
};

const alone: Presence = { persons: [], others: [], mode: 'worker-led' };

describe('a group in an area', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  const titles = (): readonly string[] =>
    findAll(element, 'h5').map((title) => title.textContent.trim());
  const field = (): HTMLTextAreaElement => {
    const [first] = findAll<HTMLTextAreaElement>(element, 'textarea');
    if (!first) throw new Error('no field to write in');
    return first;
  };
  const focused = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const show = async (presence: Presence = alone): Promise<void> => {
    session = createInterview({
      caseRef: 'case',
      actor: { id: 'w1', role: 'worker' },
      instrument,
      words: [words],
      rules: {
        instrument: 'work',
        version: '1.0.0',
        rules: { 'W1.1': [{ when: { question: 'W1.1', equals: 'no' }, proposes: ['R40'] }] },
      },
    });
    while (session.view.status === 'loading') await Promise.resolve();
    session.confirmPresence(presence);
    session.showArea('W1');
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
  };

  it('begins with nothing added, and leads to what is added', async () => {
    await show();
    expect(element).to.be.instanceOf(HTMLElement);
    expect(findAll(element, 'p').map((p) => p.textContent.trim())).to.contain(
      'Nothing is added yet.',
    );

    await use.press('Add a job');
    await use.press('Add a job');

    expect(titles()).to.deep.equal(['Job 1', 'Job 2']);
    expect(focused()?.textContent.trim()).to.equal('Job 2');
    await expect(element).to.be.accessible();
  });

  it('takes an entry away by its name and leads to the heading; undo brings it back as it was', async () => {
    await show();
    await use.press('Add a job');
    await use.press('Add a job');
    type(field(), 'the bakery');
    await use.press('Remove Job 1');

    expect(titles()).to.deep.equal(['Job 1']);
    expect(focused()?.textContent.trim()).to.equal('Jobs you have had');
    expect(findAll(element, '[role="status"]').map((one) => one.textContent.trim())).to.contain(
      'Removed. You can undo it.',
    );

    await use.press('Undo');

    expect(titles()).to.deep.equal(['Job 1', 'Job 2']);
    expect(field().value).to.equal('the bakery');
  });

  it('wakes, for an answer in one entry, that question and no other entry', async () => {
    await show();
    await use.press('Add a job');
    await use.press('Add a job');
    const [first = ''] = session.view.outline.groups.get('W1.jobs')?.instanceIds ?? [];

    const drawn = await countDrawings(async () => {
      const given = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } } as const;
      session.answer(`W1.4#${first}`, given);
      await settled(element);
    });

    expect(drawn).not.to.contain('helhet-instance');
    expect(drawn).not.to.contain('helhet-group');
    expect(drawn.filter((tag) => tag === 'helhet-question')).to.have.length(1);
  });

  it('is given at once, in every entry, when the area is left', async () => {
    await show();
    await use.press('Add a job');
    type(field(), 'half a word');
    element.commit();
    await settled(element);

    const [written] = [...session.view.outline.questions.values()].filter(
      ({ question }) => question === 'W1.3',
    );
    expect(written?.answer?.given).to.deep.equal({
      state: 'answered',
      value: { kind: 'text', text: 'half a word' },
    });
    leave(field());
  });
});

describe('why the questions of an area are asked', () => {
  const summary = 'Why the questions are asked, and what the answers may mean';

  async function showTo(presence: Presence): Promise<Interview> {
    const session = createInterview({
      caseRef: 'case',
      actor: { id: 'w1', role: 'worker' },
      instrument,
      words: [words],
      rules: {
        instrument: 'work',
        version: '1.0.0',
        rules: { 'W1.1': [{ when: { question: 'W1.1', equals: 'no' }, proposes: ['R40'] }] },
      },
    });
    while (session.view.status === 'loading') await Promise.resolve();
    session.confirmPresence(presence);
    session.answer('W1.1', { state: 'answered', value: { kind: 'yes-no', option: 'no' } });
    session.showArea('W1');
    const element = await fixture<Interview>(
      html`<helhet-interview .session=${session}></helhet-interview>`,
    );
    await settled(element);
    return element;
  }

  function reasonsIn(element: Interview): HTMLDetailsElement | undefined {
    return findAll<HTMLDetailsElement>(element, 'details').find(
      (details) => details.querySelector('summary')?.textContent.trim() === summary,
    );
  }

  it('is told to the worker who asks to see it, and not before', async () => {
    const element = await showTo(alone);
    const reasons = reasonsIn(element);
    expect(reasons?.textContent).not.to.contain('R40');

    reasons?.querySelector('summary')?.click();
    await new Promise((resolve) => {
      reasons?.addEventListener('toggle', resolve, { once: true });
    });
    await settled(element);

    expect(reasons?.textContent).to.contain('Have you worked?');
    expect(reasons?.textContent).to.contain('R40');
    await expect(element).to.be.accessible();
  });

  it('is never there for whoever answers on the screen, or when anyone else is in the room', async () => {
    const others: readonly Presence[] = [
      { ...alone, mode: 'handover' },
      { ...alone, mode: 'joint' },
      { ...alone, others: ['teacher'] },
    ];
    for (const presence of others) {
      expect(reasonsIn(await showTo(presence)), presence.mode).to.equal(undefined);
    }
  });
});

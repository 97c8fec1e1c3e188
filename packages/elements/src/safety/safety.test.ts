import type { Instrument, InstrumentWords, Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { createInterview } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import type { Interview } from '../interview/interview.js';
import { visibleText } from '../testing/find-by-name.js';
import { findAll } from '../testing/find.js';
import { interviewOf } from '../testing/interviews.js';
import { testSafety as safety } from '../testing/safety.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import { leaveQuickly } from './leave-quickly.js';

const instrument: Instrument = {
  id: 'home',
  version: '1.0.0',
  areas: [
    {
      id: 'H1',
      questions: [
        { id: 'H1.1', ask: { adult: { kind: 'yes-no' } } },
        { id: 'H1.2', ask: { adult: { kind: 'yes-no' } } },
      ],
    },
  ],
};

const words: InstrumentWords = {
  instrument: 'home',
  language: 'en',
  title: 'Home',
  areas: { H1: { title: 'At home' } },
  questions: {
    'H1.1': { text: { adult: 'Is it calm?' } },
    'H1.2': { text: { adult: 'Do you want to go home?' } },
  },
};

const secrets = ['Danger', 'Fear has come up', 'It may go on', 'Tell who must know', 'Duty', '112'];

describe('safety in an interview', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  const show = async (mode: Presence['mode'] = 'worker-led', area: string | null = 'H1') => {
    session = createInterview({
      caseRef: 'case',
      actor: { id: 'w1', role: 'worker' },
      instrument,
      words: [words],
      rules: {
        instrument: 'home',
        version: '1.0.0',
        rules: {
          'H1.1': [{ when: { question: 'H1.1', equals: 'no' }, fires: ['T01'] }],
          'H1.2': [{ when: { question: 'H1.2', equals: 'no' }, fires: ['T10'] }],
        },
      },
      safety,
    });
    while (session.view.status === 'loading') await Promise.resolve();
    session.confirmPresence({ persons: [], others: [], mode });
    session.showArea(area);
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
  };
  const answer = async (question: string, option: string): Promise<void> => {
    session.answer(question, { state: 'answered', value: { kind: 'yes-no', option } });
    await settled(element);
    await settled(element);
  };
  const openPane = async (): Promise<void> => {
    const pane = findAll<HTMLDetailsElement>(element, 'details').find((details) =>
      details.querySelector('summary')?.textContent.includes('For you who work here'),
    );
    if (!pane) throw new Error('no pane');
    pane.open = true;
    await settled(element);
  };
  const everyText = (): string =>
    findAll(element, '*')
      .map((one) => one.innerHTML.replace(/<!--.*?-->/g, ''))
      .join('\n');

  it('stops the questions with one neutral sentence; the neighbour answer does not', async () => {
    await show();
    await answer('H1.1', 'yes');
    expect(visibleText(element)).to.contain('Is it calm?');

    await answer('H1.1', 'no');

    const seen = visibleText(element);
    expect(seen).to.contain('We take a break.');
    expect(seen).not.to.contain('Is it calm?');
    for (const secret of secrets) expect(seen).not.to.contain(secret);
    await expect(element).to.be.accessible();
  });

  it('tells the worker who unfolds it, and goes on when it is seen', async () => {
    await show();
    await answer('H1.1', 'no');
    await openPane();
    const seen = visibleText(element);
    for (const told of ['Danger has come up', 'It may go on.', 'Stay in the room.', '112']) {
      expect(seen).to.contain(told);
    }
    await expect(element).to.be.accessible();

    await use.press('I have seen this');
    expect(visibleText(element)).to.contain('Choose what was done');
    expect(session.view.flow).to.equal('held');
    const [notice] = findAll(element, 'helhet-safety-notice');
    expect(notice?.shadowRoot?.activeElement?.id).to.equal('reason');

    await use.tick('Stay in the room.');
    await use.press('I have seen this');

    expect(session.view.flow).to.equal('asking');
    expect(session.view.safety[0]?.acknowledged?.actions).to.deep.equal(['stay']);
    expect(visibleText(element)).to.contain('Is it calm?');
  });

  it('is nowhere in the page when the respondent holds the screen, and can be paused', async () => {
    await show('handover', null);
    await answer('H1.1', 'no');

    const all = everyText();
    for (const secret of secrets) expect(all).not.to.contain(secret);
    expect(findAll(element, 'details')).to.deep.equal([]);

    await use.press('Pause');
    expect(session.view.flow).to.equal('paused');
  });

  it('asks for what was decided before the talk is closed', async () => {
    await show();
    await answer('H1.2', 'no');
    await openPane();
    await use.tick('Tell who must know.');
    await use.press('I have seen this');
    session.finish();
    await settled(element);
    await openPane();
    await use.write('What has been decided?', 'home with an aunt');
    await use.press('Save the decision');

    expect(session.view.safety[0]?.outcome).to.equal('home with an aunt');
  });

  it('lets the worker raise what was seen or heard', async () => {
    await show('worker-led', null);
    await openPane();
    await use.choose('Something else that needs protection now', 'T01');
    await use.press('Raise it');

    expect(session.view.safety.map(({ trigger, source }) => [trigger, source])).to.deep.equal([
      ['T01', 'worker'],
    ]);
    expect(session.view.flow).to.equal('held');
  });
});

describe('leaving quickly', () => {
  const events: string[] = [];
  const exit = {
    hide: () => events.push('hide'),
    replace: (address: string) => events.push(`replace ${address}`),
    wait: (done: () => void) => {
      later = done;
    },
  };
  let later = (): void => undefined;
  let told = (): void => undefined;
  const sessionWith = (unsaved: { count: number }): Parameters<typeof leaveQuickly>[0] =>
    ({
      get view() {
        return { saving: { unsaved: unsaved.count } };
      },
      saveNow: () => events.push('save'),
      subscribe: (listener: () => void) => {
        told = listener;
        return () => undefined;
      },
    }) as unknown as Parameters<typeof leaveQuickly>[0];

  beforeEach(() => events.splice(0));

  it('hides at once, saves, and leaves no way back as soon as it is saved', () => {
    const unsaved = { count: 2 };
    leaveQuickly(sessionWith(unsaved), '/weather', exit);
    expect(events).to.deep.equal(['hide', 'save']);

    unsaved.count = 0;
    told();
    later();

    expect(events).to.deep.equal(['hide', 'save', 'replace /weather']);
  });

  it('leaves at once when everything is saved, and in the end also when nothing answers', () => {
    leaveQuickly(sessionWith({ count: 0 }), '/weather', exit);
    expect(events).to.deep.equal(['hide', 'replace /weather']);

    leaveQuickly(sessionWith({ count: 1 }), '/weather', exit);
    later();
    expect(events.at(-1)).to.equal('replace /weather');
  });

  it('has a button only where the host has said where it leads', async () => {
    const session = await interviewOf({ areas: 1, questions: 1 });
    const buttonsWith = async (address: string): Promise<number> => {
      const element = await fixture<Interview>(
        html`<helhet-interview .session=${session} quick-exit=${address}></helhet-interview>`,
      );
      await settled(element);
      const [quickExit] = findAll(element, 'helhet-quick-exit');
      return quickExit?.shadowRoot?.querySelectorAll('button').length ?? -1;
    };
    expect(await buttonsWith('https://weather.example/')).to.equal(1);
    expect(await buttonsWith('/weather')).to.equal(1);
    for (const nowhere of ['', 'javascript:alert(1)', 'data:text/html,hi', 'https://']) {
      expect(await buttonsWith(nowhere), nowhere).to.equal(0);
    }
    await session.dispose();
  });
});

import type { InterviewSession } from '@helhet/machines';
import { createMemoryStore } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { buttonNamed, visibleText } from '../testing/find-by-name.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { Interview } from './interview.js';

const size = { areas: 1, questions: 2 };

describe('an interview that is written on another device', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  /** Begins it as one worker, and opens it as another, or as the same. */
  const openThere = async (worker: string, language: 'en' | 'sv' = 'en'): Promise<void> => {
    const store = createMemoryStore();
    const first = await interviewOf(size, { store });
    ask(first);
    await first.dispose();
    session = await interviewOf(size, { store, actor: { id: worker, role: 'worker' }, language });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
  };

  it('says whose it is, and goes on here after it has been taken over', async () => {
    await openThere('bea');

    expect(visibleText(element)).to.contain('w1 leads this talk on another device');
    expect(buttonNamed(element, 'Start again') === null).to.equal(true);
    await expect(element).to.be.accessible();

    await use.press('Take over and go on here');

    expect(session.view.flow).to.equal('precheck');
    expect(session.view.writtenElsewhere).to.equal(null);
  });

  it('calls the colleague by name, where the host has given one', async () => {
    const store = createMemoryStore();
    const first = await interviewOf(size, {
      store,
      actor: { id: 'w1', role: 'worker', name: 'Anna Holm' },
    });
    ask(first);
    await first.dispose();
    session = await interviewOf(size, { store, actor: { id: 'bea', role: 'worker' } });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await settled(element);

    expect(visibleText(element)).to.contain('Anna Holm leads this talk');
  });

  it('goes on at once for the same worker', async () => {
    await openThere('w1');

    expect(visibleText(element)).to.contain('You began on another device.');
    await use.press('Start again');
    expect(session.view.flow).to.equal('precheck');
  });

  it('says so in Swedish', async () => {
    await openThere('bea', 'sv');

    expect(visibleText(element)).to.contain('w1 leder samtalet på en annan enhet');
    expect(buttonNamed(element, 'Ta över och fortsätt här') === null).to.equal(false);
  });
});

import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import type { InterviewSession } from '@helhet/machines';
import { visibleText } from '../testing/find-by-name.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { Interview } from './interview.js';

describe('ways out of an interview', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  beforeEach(async () => {
    session = await interviewOf({ areas: 1, questions: 1 });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    ask(session);
    await settled(element);
  });

  it('lead out of the closing ritual too, in one press', async () => {
    await use.press('End the interview');
    await use.press('Pause');
    expect(session.view.flow).to.equal('paused');

    session.resume();
    ask(session);
    await settled(element);
    await use.press('End the interview');
    await use.press('Stop');
    expect(session.view.pausedFor).to.equal('stop-wanted');
  });

  it('lead to the pause at once, also while it is told who came in', async () => {
    await use.press('Someone came or left');
    session.pause('idle');
    await settled(element);

    expect(visibleText(element)).to.contain('Paused');
    expect(visibleText(element)).not.to.contain('Someone came in or left');
  });
});

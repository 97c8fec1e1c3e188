import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { families } from '../testing/families.js';
import { visibleText } from '../testing/find-by-name.js';
import { testSafety } from '../testing/safety.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { AssessmentElement } from './assessment.js';

describe('what has fired, on the overview', () => {
  let session: AssessmentSession;
  let element: AssessmentElement;
  let use: ElementUse;

  beforeEach(async () => {
    session = await assessmentOf(families['single-parent']!, {
      safety: testSafety,
      language: 'en',
    });
    informEveryone(session);
    element = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    use = useElement(element);
    await settled(element);
    await use.press('Overview');
  });

  it('is not there when nothing has', () => {
    expect(visibleText(element)).not.to.contain('To see to in the case');
  });

  it('is unfolded until it is seen, and there until it is brought to an end', async () => {
    session.safety.raise('T01');
    await settled(element);
    await settled(element);
    expect(visibleText(element)).to.contain('Danger has come up');
    await expect(element).to.be.accessible();

    await use.tick('Stay in the room.');
    await use.press('I have seen this');
    await use.write('How did it turn out?', 'They moved to her sister.');
    await use.press('Bring to an end');

    expect(session.view.safety[0]?.resolved?.how).to.equal('They moved to her sister.');
    expect(visibleText(element)).not.to.contain('Danger has come up');
  });
});

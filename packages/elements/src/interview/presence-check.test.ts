import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { focusedElement, tickBox, visibleText } from '../testing/find-by-name.js';
import { interviewOf } from '../testing/interviews.js';
import { testSafety } from '../testing/safety.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { Interview } from './interview.js';

const onlyAdults = 'A child or a relative never interprets.';

describe('who interprets', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  const begin = async (language: 'en' | 'sv' = 'en'): Promise<void> => {
    const safety = { ...testSafety, whenChildInterprets: 'T12' };
    session = await interviewOf({ areas: 1, questions: 2 }, { safety, language });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
  };

  it('has to be said; nothing begins before', async () => {
    await begin();
    await use.tick('An interpreter is taking part');
    await use.press('Start');

    expect(session.view.flow).to.equal('precheck');
    expect(session.view.safety.length).to.equal(0);
    expect(focusedElement() === tickBox(element, 'An adult from outside the family')).to.equal(
      true,
    );
    await expect(element).to.be.accessible();
  });

  it('is an adult from outside: the talk begins', async () => {
    await begin();
    await use.tick('An interpreter is taking part');
    await use.tick('An adult from outside the family');
    await use.press('Start');

    expect(session.view.flow).to.equal('asking');
    expect(session.view.presence?.interpreter).to.deep.equal({
      adult: true,
      language: '',
      mode: 'on-site',
    });
  });

  it('is a relative: it does not begin, and why is told once, where it was said', async () => {
    await begin();
    await use.tick('An interpreter is taking part');
    await use.tick('A relative, or someone the family knows');
    await use.press('Start');

    expect(session.view.flow).to.equal('precheck');
    expect(session.view.safety.length).to.equal(0);
    const issues = [...element.shadowRoot!.querySelectorAll('.problem')];
    expect(issues.length).to.equal(0);
    const check = element.shadowRoot!.querySelector('helhet-presence-check')!;
    expect(check.shadowRoot!.querySelector('#interpreter-issue')?.textContent).to.contain(
      onlyAdults,
    );
    expect(
      focusedElement() === tickBox(element, 'A relative, or someone the family knows'),
    ).to.equal(true);
  });

  it('is a child: it does not begin, and the worker is told what to do', async () => {
    await begin();
    await use.tick('An interpreter is taking part');
    await use.tick('A child');
    await use.press('Start');
    await use.press('Start');

    expect(session.view.flow).to.equal('precheck');
    expect(session.view.safety.map(({ trigger, source }) => [trigger, source])).to.deep.equal([
      ['T12', 'worker'],
    ]);

    await use.tick('An adult from outside the family');
    await use.press('Start');
    expect(session.view.flow).to.equal('asking');
  });

  it('is asked in Swedish too', async () => {
    await begin('sv');
    await use.tick('En tolk är med');

    expect(visibleText(element)).to.contain('Vem tolkar?');
    expect(visibleText(element)).to.contain('En släkting, eller någon som familjen känner');
  });
});

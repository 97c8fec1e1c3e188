import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { comparedAssessment, everyoneTells, talkAbout } from '../testing/compared.js';
import { button, buttonNamed, focusedElement, visibleText } from '../testing/find-by-name.js';
import { drawnTree, findAll } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import type { UnitBoard } from '../unit-board/unit-board.js';
import type { AssessmentElement } from './assessment.js';

const toAlma = 'Voices side by side: Alma';

describe('the way to the voices of a unit', () => {
  let session: AssessmentSession;
  let element: AssessmentElement;

  const press = async (name: string | RegExp): Promise<void> => {
    button(element, name).click();
    await settled(element);
    await settled(element);
  };

  const isThere = (name: string): boolean => buttonNamed(element, name) !== null;

  beforeEach(async () => {
    session = await comparedAssessment();
    element = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    await settled(element);
  });
  afterEach(() => session.dispose());

  it('is there once two have said something, and not before', async () => {
    const alma = talkAbout(session, 'alma');
    alma.answer('A3', { state: 'dont-know' });
    talkAbout(session, 'eva');
    await settled(element);
    expect(isThere(toAlma)).to.equal(false);

    talkAbout(session, 'eva').answer('A3', { state: 'declined' });
    await settled(element);

    expect(isThere(toAlma)).to.equal(true);
    expect(isThere('Voices side by side: Bo')).to.equal(false);
  });

  it('leads to a screen of its own, and back', async () => {
    everyoneTells(session);
    await settled(element);
    await press(toAlma);

    expect(findAll(element, 'h2').map((head) => head.textContent.trim())).to.include(toAlma);
    expect(findAll(element, 'helhet-unit-board').length).to.equal(0);
    expect(focusedElement()?.getAttribute('part')).to.equal('main');
    expect(button(element, 'Overview').getAttribute('aria-current')).to.equal('location');
    await expect(element).to.be.accessible();

    await press('To the overview');
    expect(findAll(element, 'helhet-voices').length).to.equal(0);
    expect(isThere(toAlma)).to.equal(true);
  });

  it('is gone where the result is handed over, and for whoever holds the screen', async () => {
    everyoneTells(session);
    await settled(element);
    await press(toAlma);
    await press('Hand over');
    expect(findAll(element, 'helhet-voices').length).to.equal(0);

    await press('Overview');
    await press(/^Open Bo: Bo$/);
    await press('Overview');
    await press(toAlma);
    const unit = session.view.units.find(({ id }) => id === 'C:bo');
    const talk = session.interview(unit?.voices[0]?.interview ?? '');
    talk?.confirmPresence({ persons: [], others: [], mode: 'handover', childAlone: 'yes' });
    await settled(element);

    expect(findAll(element, 'helhet-voices').length).to.equal(0);
    expect(drawnTree(element)).not.to.contain('Sits by the door');
    talk?.pause('wanted');
    await settled(element);
    expect(findAll(element, 'helhet-voices').length).to.equal(0);
  });

  it('is offered only by a page that has somewhere to lead', async () => {
    everyoneTells(session);
    const board = await fixture<UnitBoard>(
      html`<helhet-unit-board .session=${session}></helhet-unit-board>`,
    );
    await settled(board);

    expect(buttonNamed(board, toAlma) === null).to.equal(true);
    expect(visibleText(board)).to.contain('Alma');
  });
});

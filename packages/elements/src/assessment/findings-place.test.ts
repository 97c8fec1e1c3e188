import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import './define.js';
import { decidedAssessment, theyDisagree } from '../testing/decided.js';
import { button, buttonNamed, focusedElement, visibleText } from '../testing/find-by-name.js';
import { drawnTree, findAll } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import type { UnitBoard } from '../unit-board/unit-board.js';
import type { AssessmentElement } from './assessment.js';

const toAlma = 'Risk and protection: Alma';

describe('the way to the findings of a unit', () => {
  let session: AssessmentSession;
  let element: AssessmentElement;

  const drawn = async (): Promise<void> => {
    await settled(element);
    await settled(element);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    button(element, name).click();
    await drawn();
  };
  const isThere = (name: string): boolean => buttonNamed(element, name) !== null;
  /** What the card of a unit says. */
  const cardOf = (name: string): string =>
    findAll(element, 'article.unit').find(
      (card) => card.querySelector('h4')?.textContent.trim() === name,
    )?.textContent ?? '';

  beforeEach(async () => {
    session = await decidedAssessment();
    element = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    await settled(element);
  });
  afterEach(() => session.dispose());

  it('is there once there is something to decide, and says so without a count', async () => {
    expect(isThere(toAlma)).to.equal(false);

    theyDisagree(session);
    await drawn();

    expect(isThere(toAlma)).to.equal(true);
    expect(cardOf('Alma')).to.contain('Something to look at');
    expect(isThere('Risk and protection: Bo')).to.equal(true);
    expect(cardOf('Bo')).not.to.contain('Something to look at');
    expect(isThere('Risk and protection: Kim')).to.equal(false);
  });

  it('says nothing more when all of it is decided, and is still there', async () => {
    theyDisagree(session);
    session.findings.reject('C:alma', 'R01', 'It was a game');
    session.findings.explore('C:alma', 'S01', 'Ask the school');
    await drawn();

    expect(cardOf('Alma')).not.to.contain('Something to look at');
    expect(isThere(toAlma)).to.equal(true);
  });

  it('leads to a screen of its own with the keyboard, and back', async () => {
    theyDisagree(session);
    await drawn();
    button(element, toAlma).focus();
    await sendKeys({ press: 'Enter' });
    await drawn();

    expect(findAll(element, 'h2').map((head) => head.textContent.trim())).to.include(toAlma);
    expect(findAll(element, 'helhet-unit-board').length).to.equal(0);
    expect(focusedElement()?.getAttribute('part')).to.equal('main');
    expect(button(element, 'Overview').getAttribute('aria-current')).to.equal('location');
    await expect(element).to.be.accessible();

    await press('To the overview');
    expect(findAll(element, 'helhet-findings').length).to.equal(0);
    expect(isThere(toAlma)).to.equal(true);
  });

  it('is gone for whoever holds the screen', async () => {
    theyDisagree(session);
    await drawn();
    await press(/^Open Bo: Bo$/);
    await press('Overview');
    await press(toAlma);
    const unit = session.view.units.find(({ id }) => id === 'C:bo');
    const talk = session.interview(unit?.voices[0]?.interview ?? '');
    talk?.confirmPresence({ persons: [], others: [], mode: 'handover', childAlone: 'yes' });
    await drawn();

    expect(findAll(element, 'helhet-findings').length).to.equal(0);
    expect(drawnTree(element)).not.to.match(/Not safe|Something to look at|different things/);
  });

  it('is offered only by a page that has somewhere to lead', async () => {
    theyDisagree(session);
    const board = await fixture<UnitBoard>(
      html`<helhet-unit-board .session=${session}></helhet-unit-board>`,
    );
    await settled(board);

    expect(buttonNamed(board, toAlma) === null).to.equal(true);
    expect(visibleText(board)).not.to.contain('Something to look at');
  });
});

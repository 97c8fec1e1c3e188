import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import './define.js';
import { talkAbout } from '../testing/compared.js';
import { countDrawings } from '../testing/count-drawings.js';
import { decidedAssessment, theyDisagree } from '../testing/decided.js';
import { button, buttonNamed, visibleText } from '../testing/find-by-name.js';
import { drawnTree, findAll, findByLabel, type } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import type { FindingsElement } from './findings.js';

function hidePage(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

describe('what helhet-findings keeps to itself', () => {
  let session: AssessmentSession;
  let element: FindingsElement;

  const drawn = async (): Promise<void> => {
    await settled(element);
    await settled(element);
  };
  const press = async (name: string): Promise<void> => {
    button(element, name).click();
    await drawn();
  };
  const write = async (label: string, text: string): Promise<void> => {
    type(findByLabel<HTMLTextAreaElement>(element, label), text);
    await drawn();
  };

  beforeEach(async () => {
    session = await decidedAssessment();
    theyDisagree(session);
    element = await fixture(
      html`<helhet-findings .session=${session} .unit=${'C:alma'}></helhet-findings>`,
    );
    await settled(element);
  });
  afterEach(() => session.dispose());

  it('takes everything off the page while someone else holds the screen', async () => {
    const talk = session.openInterview({
      unit: 'C:bo',
      respondent: { kind: 'person', person: 'bo' },
    });
    if (!talk.ok) throw new Error();

    talk.value.confirmPresence({ persons: [], others: [], mode: 'handover', childAlone: 'yes' });
    await drawn();

    expect(drawnTree(element)).not.to.match(/Alma|Eva|safe|alone/);
  });

  it('takes everything off a hidden page, and what was begun is there again', async () => {
    await press('Reject: Not safe');
    await write('Why?', 'It was a game');

    hidePage('hidden');
    await drawn();
    expect(drawnTree(element)).not.to.match(/Alma|Eva|safe|game/);
    await press('Show the answers');

    expect(findByLabel<HTMLTextAreaElement>(element, 'Why?').value).to.equal('It was a game');
  });

  it('tells nothing of whom it is about in attributes, titles or addresses', async () => {
    await press('Reject: Not safe');
    await write('Why?', 'mark-0001-written');
    await press('Save');

    const told = [
      document.title,
      location.href,
      element.outerHTML,
      ...findAll(element, '*').flatMap((one) =>
        [...one.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
    ].join('\n');
    expect(told).not.to.match(/alma|eva|kim|mark-0001/i);
  });

  it('is not printed', async () => {
    await emulateMedia({ media: 'print' });
    try {
      expect((element.renderRoot.firstElementChild as HTMLElement).innerText.trim()).to.match(
        /^This is not printed\./,
      );
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is still while nothing changes in the findings of the unit', async () => {
    const drawings = await countDrawings(async () => {
      session.saveNow();
      session.setAside('P:kim', 'Abroad');
      talkAbout(session, 'kim').answer('A1', { state: 'declined' });
      await settled(element);
    });

    expect(drawings).to.deep.equal([]);
  });

  it('draws an empty, calm place without a session, a unit, or anything proposed', async () => {
    const empty = await fixture<FindingsElement>(html`<helhet-findings></helhet-findings>`);
    expect(visibleText(empty)).to.contain('Här visas det som svaren pekar på');
    await expect(empty).to.be.accessible();

    empty.session = await decidedAssessment();
    empty.unit = 'C:bo';
    await settled(empty);

    expect(visibleText(empty)).to.contain('What the answers point to will be shown here');
    expect(buttonNamed(empty, 'To the overview') === null).to.equal(false);
    await empty.session.dispose();
  });
});

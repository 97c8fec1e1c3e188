import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import './define.js';
import { comparedAssessment, everyoneTells, talkAbout } from '../testing/compared.js';
import { countDrawings } from '../testing/count-drawings.js';
import {
  button,
  buttonNamed,
  focusedElement,
  tickBox,
  visibleText,
} from '../testing/find-by-name.js';
import { drawnTree, findAll } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { settled } from '../testing/settled.js';
import type { VoicesElement } from './voices.js';

/** What a question says, line by line: its sentences, its mark, then each voice and what it said. */
function linesOf(root: Element, text: string): readonly string[] {
  const question = findAll(root, 'article').find((article) =>
    article.querySelector('h4, h5')?.textContent.includes(text),
  );
  return [...(question?.querySelectorAll('p, dt') ?? [])].map((line) =>
    line.textContent.trim().replace(/\s+/g, ' '),
  );
}

function hidePage(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

describe('helhet-voices', () => {
  let session: AssessmentSession;
  let element: VoicesElement;

  const show = async (language = 'en'): Promise<void> => {
    session = await comparedAssessment(language);
    everyoneTells(session);
    element = await fixture(
      html`<helhet-voices .session=${session} .unit=${'C:alma'}></helhet-voices>`,
    );
    await settled(element);
  };
  const press = async (name: string): Promise<void> => {
    button(element, name).click();
    await settled(element);
  };
  const filter = async (): Promise<void> => {
    tickBox(element, 'Only where they differ').click();
    await settled(element);
  };

  beforeEach(() => show());
  afterEach(() => session.dispose());

  it('shows every question that was answered, by area', () => {
    const heads = findAll(element, 'h2, h3, h4, h5').map((head) => head.textContent.trim());

    expect(heads).to.deep.equal([
      'Voices side by side: Alma',
      'Everyday (en)',
      'How do you feel?',
      'What is hard?',
      'Are you safe?',
      'What do you see?',
      'What does not work?',
      'Home (en)',
      'Who matters to you?',
      'Stay 1 (Eva)',
      'Was it good there?',
    ]);
  });

  it('gives each voice a column, the child first, and says in words where they differ', () => {
    expect(linesOf(element, 'How do you feel?')).to.deep.equal([
      'To Eva and Kim: How does Alma feel?',
      'They say opposite things',
      'Alma',
      'Not good',
      'Eva',
      '8 of 10',
      'Kim',
      'Don’t know',
    ]);
  });

  it('quotes the child word for word with who spoke, and compares no words', () => {
    expect(linesOf(element, 'What is hard?')).to.deep.equal([
      'To Eva: What is hard for Alma?',
      'Alma',
      '“When they shout”',
      '– Alma',
      'Eva',
      'Maths',
      'Kim',
      'No answer yet',
    ]);
  });

  it('says each state in words: declined, not asked and why, and that an earlier answer is kept', () => {
    expect(linesOf(element, 'Are you safe?').slice(1)).to.deep.equal([
      'Someone did not want to answer',
      'Alma',
      'Don’t want to answer',
      '1 earlier answer is kept',
      'Eva',
      'Yes',
      'Kim',
      'Not asked: No time',
    ]);
  });

  it('tells who is not asked a question from who has not answered it', () => {
    expect(linesOf(element, 'What does not work?')).to.deep.equal([
      'Only one has answered',
      'Alma',
      'Is not asked this',
      'Eva',
      'Eating and Sleeping',
      'Kim',
      'No answer yet',
    ]);
  });

  it('lays what the worker saw beside, with its day', () => {
    const lines = linesOf(element, 'What do you see?');

    expect(lines.slice(0, 7)).to.deep.equal([
      'Alma',
      'Is not asked this',
      'Eva',
      'Is not asked this',
      'Kim',
      'Is not asked this',
      'Observations',
    ]);
    expect(lines[7]).to.equal('Sits by the door');
    expect(lines[8]).to.match(/\d{4}$/);
  });

  it('says people and months by name', () => {
    expect(linesOf(element, 'Who matters to you?')).to.include.members([
      'Eva and Granny',
      'March 2026',
    ]);
  });

  it('shows only where they differ when asked to, and says how many questions that is', async () => {
    await filter();

    expect(findAll(element, 'h4, h5').map((head) => head.textContent.trim())).to.deep.equal([
      'How do you feel?',
    ]);
    expect(findAll(element, '[role="status"]')[0]?.textContent.trim()).to.equal(
      '1 question is shown.',
    );

    await filter();
    expect(findAll(element, 'article').length).to.equal(7);
  });

  it('says so when they differ nowhere', async () => {
    talkAbout(session, 'eva').answer('A1', { state: 'declined' });
    await settled(element);

    await filter();

    expect(visibleText(element)).to.contain('They do not say different things anywhere');
  });

  it('follows what is said while it is shown', async () => {
    talkAbout(session, 'kim').answer('A1', {
      state: 'answered',
      value: { kind: 'rating', number: 1 },
    });
    await settled(element);

    expect(linesOf(element, 'How do you feel?')).to.include('1 of 10');
  });

  it('speaks Swedish too', async () => {
    await show('sv');

    expect(visibleText(element)).to.contain('Röster sida vid sida: Alma');
    expect(linesOf(element, 'How do you feel?')).to.include.members([
      'Till Eva och Kim: How does Alma feel?',
      'De säger motsatta saker',
      'Inte bra',
      '8 av 10',
    ]);
    expect(linesOf(element, 'What do you see?')).to.include.members([
      'Får inte frågan',
      'Iakttagelser',
    ]);
    expect(linesOf(element, 'What is hard?')).to.include('”When they shout”');
  });

  it('can be used by those who see little, in light and in dark', async () => {
    await expect(element).to.be.accessible();
    await expect(
      await inTheDark(html`<helhet-voices .session=${session} .unit=${'C:alma'}></helhet-voices>`),
    ).to.be.accessible();
  });

  it('asks to be left, and leads nowhere itself', async () => {
    let asked = 0;
    document.addEventListener('helhet-voices-close', () => (asked += 1), { once: true });

    await press('To the overview');

    expect(asked).to.equal(1);
    expect(findAll(element, 'article').length).to.equal(7);
  });

  it('takes everything off the page while someone else holds the screen', async () => {
    const talk = session.openInterview({
      unit: 'C:bo',
      respondent: { kind: 'person', person: 'bo' },
    });
    if (!talk.ok) throw new Error();

    talk.value.confirmPresence({ persons: [], others: [], mode: 'handover', childAlone: 'yes' });
    await settled(element);

    expect(drawnTree(element)).not.to.match(/Alma|Eva|Kim|door|opposite/);

    talk.value.pause('wanted');
    await settled(element);
    expect(visibleText(element)).to.contain('Sits by the door');
  });

  it('takes what was said off the page when the page is hidden, until it is asked for', async () => {
    hidePage('hidden');
    await settled(element);
    expect(drawnTree(element)).not.to.match(/Alma|Eva|Kim|door|opposite/);
    await expect(element).to.be.accessible();

    await press('Show the answers');

    expect(visibleText(element)).to.contain('Sits by the door');
    expect(focusedElement()?.textContent).to.contain('Voices side by side');
  });

  it('tells nothing of whose voices they are in attributes, titles or addresses', () => {
    const told = [
      document.title,
      location.href,
      element.outerHTML,
      ...findAll(element, '*').flatMap((one) =>
        [...one.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
    ].join('\n');

    expect(told).not.to.match(/alma|eva|kim/i);
  });

  it('is not printed: a paper shows what one person has said', async () => {
    expect(element.renderRoot.querySelector<HTMLElement>('.whole')?.innerText).to.contain('Eva');
    await emulateMedia({ media: 'print' });
    try {
      expect((element.renderRoot.firstElementChild as HTMLElement).innerText.trim()).to.equal(
        'The voices are not printed. A paper shows what one person has said, and no more.',
      );
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is still while nothing is said about the unit', async () => {
    const drawn = await countDrawings(async () => {
      session.saveNow();
      session.setAside('P:eva', 'Abroad');
      await settled(element);
    });

    expect(drawn).to.deep.equal([]);
  });

  it('draws an empty, calm place without a session, a unit, or anything said', async () => {
    const empty = await fixture<VoicesElement>(html`<helhet-voices></helhet-voices>`);
    expect(visibleText(empty)).to.contain('Här visas vad var och en har svarat.');
    await expect(empty).to.be.accessible();

    empty.session = session;
    empty.unit = 'C:bo';
    await settled(empty);

    expect(visibleText(empty)).to.contain('What each one has answered will be shown here.');
    expect(buttonNamed(empty, 'To the overview') === null).to.equal(false);
    expect(findAll(empty, 'input').length).to.equal(0);
  });
});

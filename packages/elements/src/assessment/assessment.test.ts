import type { AssessmentSession, EventStore } from '@helhet/machines';
import { createMemoryStore } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { countDrawings } from '../testing/count-drawings.js';
import { families } from '../testing/families.js';
import { button, buttonNamed, focusedElement, visibleText } from '../testing/find-by-name.js';
import { findAll, findByLabel, type } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { settled } from '../testing/settled.js';
import type { AssessmentErrorEvent } from './assessment-error-event.js';
import type { AssessmentElement } from './assessment.js';
import type { PackageEvent } from './package-event.js';

const broken: EventStore = {
  load: () => Promise.reject(new Error('down')),
  append: () => Promise.reject(new Error('down')),
};

describe('helhet-assessment', () => {
  let session: AssessmentSession;
  let element: AssessmentElement;
  let packages: PackageEvent[];

  const draw = async (given: AssessmentSession): Promise<AssessmentElement> => {
    const drawn = await fixture<AssessmentElement>(
      html`<helhet-assessment .session=${given}></helhet-assessment>`,
    );
    await settled(drawn);
    await settled(drawn);
    return drawn;
  };
  const press = async (name: string | RegExp): Promise<void> => {
    button(element, name).click();
    await settled(element);
    await settled(element);
  };

  beforeEach(async () => {
    session = await assessmentOf(families['separated']!);
    informEveryone(session);
    element = await draw(session);
    packages = [];
    element.addEventListener('helhet-package', (event) => packages.push(event));
  });

  afterEach(() => session.dispose());

  it('opens at the overview when the family is described, else at the family', async () => {
    expect(visibleText(element)).to.contain('16 delar');

    const empty = await draw(await assessmentOf(null));
    expect(visibleText(empty)).to.contain('Lägg till en person');
  });

  it('leads between its places, and focus follows', async () => {
    await press('Familjen');
    expect(focusedElement()?.getAttribute('part')).to.equal('main');
    expect(visibleText(element)).to.contain('Karta över familjen');
    expect(button(element, 'Familjen').getAttribute('aria-current')).to.equal('page');

    await press('Lämna över');
    expect(visibleText(element)).to.contain('0 av 16 delar är klara.');
  });

  it('can be used by those who see little, in light and in dark', async () => {
    await press('Lämna över');
    await expect(element).to.be.accessible();
    const dark = await inTheDark(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    await expect(dark).to.be.accessible();
  });

  it('runs an interview from the overview to its end, and hands the package to the host', async () => {
    await press(/^Öppna Bo: Iakttagelser$/);
    const talk = session.interview(session.view.units[1]!.voices.at(-1)!.interview!)!;
    expect(findAll(element, 'helhet-interview')).to.have.length(1);
    talk.confirmPresence({ persons: [], others: [], mode: 'observation' });
    talk.answer('child.a1', {
      state: 'answered',
      value: { kind: 'text', text: 'lugn och nyfiken' },
    });
    talk.finish();
    await settled(element);
    expect(packages).to.deep.equal([]);
    talk.close({ whatHappensNext: 'x', toldToWhom: 'y', feeling: 'not-asked' });
    await settled(element);

    expect(packages.map(({ reason }) => reason)).to.deep.equal(['interview-closed']);
    expect(packages[0]?.package.answers).to.have.length(1);

    await press('Till översikten');
    expect(visibleText(element)).to.contain('Klart, 1 av 2 frågor');
    await press(/^Visa Bo: Iakttagelser/);
    expect(packages).to.have.length(1);
  });

  it('keeps an interview as it was while the worker is elsewhere', async () => {
    await press(/^Öppna Bo: Iakttagelser$/);
    const interview = findAll(element, 'helhet-interview')[0];
    await press('Översikt');
    expect(interview?.checkVisibility()).to.equal(false);
    await press('Samtal');

    expect(findAll(element, 'helhet-interview')[0]).to.equal(interview);
    expect(interview?.checkVisibility()).to.equal(true);
  });

  it('hides everything but the questions while someone else holds the screen', async () => {
    await press(/^Öppna Alma: Alma$/);
    const talk = session.interview(session.view.units[0]!.voices[0]!.interview!)!;

    talk.confirmPresence({ persons: [], others: [], mode: 'handover', childAlone: 'yes' });
    await settled(element);
    expect(buttonNamed(element, 'Familjen')).to.equal(null);
    expect(visibleText(element)).not.to.match(/case-1|Kim|Stefan/);
  });

  it('hands over at the press of a button, and says so', async () => {
    await press('Lämna över');
    const [, handOver] = findAll(element, 'button').filter(
      (found) => found.textContent.trim() === 'Lämna över',
    );
    handOver!.click();
    await settled(element);

    expect(packages.map(({ reason }) => reason)).to.deep.equal(['handed-over']);
    expect(packages[0]?.package.caseRef).to.equal('case-1');
    expect(
      findAll(element, '[role="status"]')
        .map((region) => region.textContent)
        .join(),
    ).to.contain('Kartläggningen är överlämnad.');
  });

  it('leaves it to a host that may still refuse to say what came of it', async () => {
    element.addEventListener('helhet-package', (event) => event.preventDefault());
    await press('Lämna över');
    const [, handOver] = findAll(element, 'button').filter(
      (found) => found.textContent.trim() === 'Lämna över',
    );
    handOver!.click();
    await settled(element);

    expect(packages.map(({ reason }) => reason)).to.deep.equal(['handed-over']);
    const said = findAll(element, '[role="status"]').map((region) => region.textContent);
    expect(said.join()).not.to.contain('Kartläggningen är överlämnad.');
  });

  it('changes language without losing what is being written', async () => {
    await press('Familjen');
    await press(/^✓ Personer/);
    type(findByLabel(element, 'Namn'), 'Nina');
    await press('Översikt');
    await press('English');

    expect(visibleText(element)).to.contain('16 parts');
    await press('The family');
    expect(findByLabel(element, 'Name').value).to.equal('Nina');
  });

  it('says that a case cannot be fetched, and tries again when asked', async () => {
    let attempts = 0;
    const memory = createMemoryStore();
    const store: EventStore = {
      ...memory,
      load: (...given) => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('down')) : memory.load(...given);
      },
    };
    element = await draw(await assessmentOf(families['separated']!, { store }));
    expect(visibleText(element)).to.contain('Ärendet går inte att hämta just nu');
    await expect(element).to.be.accessible();

    await press('Försök igen');
    await settled(element);
    await settled(element);

    expect(visibleText(element)).to.contain('16 delar');
  });

  it('says when a case is stored in a format of another time, and touches nothing', async () => {
    const appended: unknown[] = [];
    const store: EventStore = {
      load: () =>
        Promise.resolve([
          {
            id: 'e1',
            at: '2026-01-01T00:00:00.000Z',
            actor: { id: 'w', role: 'w' },
            device: 'd',
            seq: 1,
            type: 'case.opened',
            payload: { startedOn: '2026-01-01', entry: 'child-first', format: 99 },
            catalogue: null,
          } as never,
        ]),
      append: (_caseRef, events) => {
        appended.push(...events);
        return Promise.resolve();
      },
    };
    element = await draw(await assessmentOf(null, { store }));

    expect(visibleText(element)).to.contain('Ärendet går inte att öppna');
    expect(appended).to.deep.equal([]);
  });

  it('is calm and empty without a session, and tells the page when it was given something else', async () => {
    const errors: AssessmentErrorEvent[] = [];
    const empty = await fixture<AssessmentElement>(html`<helhet-assessment></helhet-assessment>`);
    empty.addEventListener('helhet-assessment-error', (event) => errors.push(event));
    expect(visibleText(empty)).to.contain('Här visas kartläggningen');
    expect(errors).to.deep.equal([]);

    empty.session = { not: 'a session' } as never;
    await settled(empty);

    expect(errors.map(({ code }) => code)).to.deep.equal(['assessment.not-a-session']);
    expect(visibleText(empty)).to.contain('Här visas kartläggningen');
    expect(empty.buildPackage()).to.equal(null);
  });

  it('lives beside another without knowing of it', async () => {
    const other = await assessmentOf(families['grandmother']!, { caseRef: 'case-2' });
    const beside = await draw(other);
    const before = visibleText(beside);

    await press('Familjen');
    session.setLanguage('en');
    await settled(element);

    expect(visibleText(beside)).to.equal(before);
    expect(visibleText(element)).to.contain('Map of the family');
    expect(before).to.contain('case-2');
    await other.dispose();
  });

  it('lets go of its session when it is removed, and finds it again when it is moved', async () => {
    const listening = new Set<() => void>();
    const watched = new Proxy(session, {
      get: (target, key) => {
        if (key !== 'subscribe') return Reflect.get(target, key, target) as unknown;
        return (listener: () => void) => {
          listening.add(listener);
          const stop = target.subscribe(listener);
          return () => {
            listening.delete(listener);
            stop();
          };
        };
      },
    });
    const moved = await draw(watched);
    await settled(moved);
    const count = listening.size;
    expect(count).to.be.greaterThan(0);

    const parent = moved.parentElement!;
    moved.remove();
    expect(listening.size).to.equal(0);
    parent.append(moved);
    session.setLanguage('en');
    await settled(moved);

    expect(listening.size).to.equal(count);
    expect(visibleText(moved)).to.contain('16 parts');
  });

  it('draws nothing of itself when an answer is given', async () => {
    await press(/^Öppna Bo: Iakttagelser$/);
    const talk = session.interview(session.view.units[1]!.voices.at(-1)!.interview!)!;
    talk.confirmPresence({ persons: [], others: [], mode: 'observation' });
    talk.showArea('child.a');
    await settled(element);

    const drawn = await countDrawings(async () => {
      talk.answer('child.a2', { state: 'dont-know' });
      await settled(element);
    });

    expect(drawn).not.to.include('helhet-assessment');
    expect(drawn).not.to.include('helhet-unit-board');
    expect(drawn).not.to.include('helhet-family');
    expect(drawn.filter((tag) => tag === 'helhet-question')).to.have.length.at.most(1);
  });

  it('says what is not saved, and goes on', async () => {
    element = await draw(await assessmentOf(families['separated']!, { store: broken }));

    expect(visibleText(element)).to.contain('Ärendet går inte att hämta just nu');
    expect(buttonNamed(element, 'Familjen')).to.equal(null);
  });
});

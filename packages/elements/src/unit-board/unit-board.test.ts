import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import './define.js';
import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { countDrawings } from '../testing/count-drawings.js';
import { families } from '../testing/families.js';
import {
  button,
  buttonNamed,
  focusedElement,
  tickBox,
  visibleText,
} from '../testing/find-by-name.js';
import { findAll, findByLabel, type } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { settled } from '../testing/settled.js';
import type { InterviewOpenEvent } from './interview-open-event.js';
import type { UnitBoard } from './unit-board.js';

describe('helhet-unit-board', () => {
  let session: AssessmentSession;
  let board: UnitBoard;

  const press = async (name: string | RegExp): Promise<void> => {
    button(board, name).click();
    await settled(board);
  };
  const show = async (name: string): Promise<void> => {
    session = await assessmentOf(families[name]!);
    board = await fixture(html`<helhet-unit-board .session=${session}></helhet-unit-board>`);
    await settled(board);
  };
  const opened = (): InterviewOpenEvent[] => {
    const events: InterviewOpenEvent[] = [];
    board.addEventListener('helhet-interview-open', (event) => events.push(event));
    return events;
  };

  beforeEach(() => show('separated'));

  it('says in words how many parts there are of each kind', () => {
    expect(visibleText(board)).to.contain(
      '16 delar: 2 barn, 3 föräldrar, 6 förälder–barn, 2 par och 3 om familjen',
    );
  });

  it('shows each status as a word beside its shape', () => {
    const statuses = findAll(board, '.status');

    expect(statuses).to.have.length(16);
    for (const status of statuses) {
      expect(status.textContent.trim()).to.equal('Inte påbörjad');
      expect(status.querySelector('svg[aria-hidden="true"]')).not.to.equal(null);
    }
  });

  it('shows parents with children as a table of adults and children', () => {
    const heads = findAll(board, 'th').map((head) => head.textContent.trim());

    expect(heads).to.deep.equal(['Vuxen', 'Alma', 'Bo', 'Eva', 'Kim', 'Stefan']);
    expect(findAll(board, 'td article')).to.have.length(6);
  });

  it('can be used by those who see little, in light and in dark', async () => {
    await show('grandmother');
    await expect(board).to.be.accessible();
    const drawing = html`<helhet-unit-board .session=${session}></helhet-unit-board>`;
    await expect(await inTheDark(drawing)).to.be.accessible();
  });

  it('lets what someone was told be recorded before their first interview, and then opens it', async () => {
    const events = opened();

    await press(/^Öppna Alma: Alma$/);
    expect(events).to.deep.equal([]);
    expect(visibleText(board)).to.contain('Information till Alma');
    tickBox(board, 'Varför samtalet hålls').click();
    tickBox(board, 'Vill vara med').click();
    await press('Spara och öppna');

    expect(events.map(({ unit, respondent }) => ({ unit, respondent }))).to.deep.equal([
      { unit: 'C:alma', respondent: { kind: 'person', person: 'alma' } },
    ]);
    expect(session.view.units[0]?.voices[0]?.informed).to.equal(true);
    expect(findAll(board, 'dialog')).to.deep.equal([]);
  });

  it('says what is missing when nothing was told, and keeps what was chosen', async () => {
    await press(/^Öppna Alma: Alma$/);
    tickBox(board, 'Vill vara med').click();
    await press('Spara och öppna');

    expect(visibleText(board)).to.contain('Kryssa för minst en sak');
    expect(tickBox(board, 'Vill vara med').checked).to.equal(true);
    await expect(board).to.be.accessible();
  });

  it('can put the information off with a reason, and never without', async () => {
    const events = opened();
    await press(/^Öppna Eva: Eva$/);
    findAll<HTMLDetailsElement>(board, 'details')[0]!.open = true;

    await press('Börja utan information');
    expect(visibleText(board)).to.contain('Skriv varför.');
    type(findByLabel(board, 'Varför?'), 'akut');
    await press('Börja utan information');

    expect(events.map(({ unit }) => unit)).to.deep.equal(['P:eva']);
  });

  it('opens with what was recorded before, and records the same only once', async () => {
    session.family.giveInformation({
      person: 'eva',
      topics: ['why', 'complaints'],
      language: 'ar',
      format: 'pictures',
    });
    session.family.setVoluntariness({ person: 'eva', kind: 'partial', note: 'Inte om skolan' });
    const { information, voluntariness } = session.view.family;
    await settled(board);
    await press('Information till Eva');

    const ticked = findAll<HTMLInputElement>(board, 'input:checked');
    expect(ticked.map(({ labels }) => labels?.[0]?.textContent.trim())).to.deep.equal([
      'Varför samtalet hålls',
      'Vart man vänder sig om något är fel',
      'Vill vara med i vissa delar',
    ]);
    expect(findByLabel(board, 'Vilka delar?').value).to.equal('Inte om skolan');
    expect(findByLabel<HTMLSelectElement>(board, 'Språk').value).to.equal('ar');
    expect(findByLabel<HTMLSelectElement>(board, 'På vilket sätt').value).to.equal('pictures');

    await press('Spara');
    expect(session.view.family.information).to.equal(information);
    expect(session.view.family.voluntariness).to.equal(voluntariness);
  });

  it('says that information was put off, why, and that it must be given', async () => {
    session.family.bypassInformation('eva', 'Akut skydd');
    await settled(board);
    expect(visibleText(board)).to.contain('Ska informeras senare: Akut skydd');

    await press('Information till Eva');
    expect(visibleText(board)).to.contain(
      'Informationen sköts upp: Akut skydd. Den ska ges så snart det går.',
    );
    await expect(board).to.be.accessible();
  });

  it('opens nothing for someone who says no, and shows it in words', async () => {
    const events = opened();
    await press(/^Öppna Alma: Alma$/);
    tickBox(board, 'Vill inte vara med nu').click();
    await press('Spara och öppna');

    expect(events).to.deep.equal([]);
    expect(buttonNamed(board, /^Öppna Alma: Alma$/)).to.equal(null);
    expect(visibleText(board)).to.contain('Personen har sagt nej till att delta.');
  });

  it('opens at once for someone who is informed, and for the worker', async () => {
    informEveryone(session);
    await settled(board);
    const events = opened();

    await press(/^Öppna Eva och Alma: Eva$/);
    await press(/^Öppna Bo: Iakttagelser$/);

    expect(events.map(({ respondent }) => respondent)).to.deep.equal([
      { kind: 'person', person: 'eva' },
      { kind: 'worker' },
    ]);
  });

  it('leads focus to what stands where the pressed button was', async () => {
    await press(/^Ställ åt sidan: Kim$/);
    type(findByLabel(board, 'Varför går det inte nu?'), 'Bortrest');
    await press('Ställ åt sidan');
    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Ta upp igen: Kim');

    await press(/^Ta upp igen: Kim$/);
    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Ställ åt sidan: Kim');
  });

  it('sets a part aside for a reason, shows the reason, and takes it up again', async () => {
    await press('Ställ åt sidan: Kim');
    expect(focusedElement()?.textContent).to.contain('Ställ åt sidan: Kim');
    await press('Ställ åt sidan');
    expect(visibleText(board)).to.contain('Skriv varför.');
    type(findByLabel(board, 'Varför går det inte nu?'), 'går inte att nå');
    await press('Ställ åt sidan');

    expect(visibleText(board)).to.contain('Ställd åt sidan');
    expect(visibleText(board)).to.contain('går inte att nå');

    await press('Ta upp igen: Kim');
    expect(session.view.units.find(({ id }) => id === 'P:kim')?.status).to.equal('not-started');
  });

  it('keeps what is being written when the language changes', async () => {
    await press('Ställ åt sidan: Kim');
    type(findByLabel(board, 'Varför går det inte nu?'), 'reser');

    session.setLanguage('en');
    await settled(board);

    expect(findByLabel(board, 'Why is it not possible now?').value).to.equal('reser');
    expect(visibleText(board)).to.contain('16 parts: 2 children');
  });

  it('shows why a part is closed, and opens no more of it', async () => {
    informEveryone(session);
    const talk = session.openInterview({
      unit: 'P:kim',
      respondent: { kind: 'person', person: 'kim' },
    });
    expect(talk.ok).to.equal(true);
    session.family.recordDeath('kim', {});
    await settled(board);

    expect(visibleText(board)).to.contain('Personen har avlidit.');
    expect(buttonNamed(board, 'Ställ åt sidan: Kim')).to.equal(null);
  });

  it('marks couples who are met one by one', async () => {
    session.family.addSafetyEdge({ about: ['eva', 'kim'], kind: 'threat', danger: 'kim' });
    await settled(board);

    expect(visibleText(board)).to.contain('Delar föräldraskap · Var för sig');
  });

  it('is silent and still while nothing it shows changes', async () => {
    const events = opened();

    const drawn = await countDrawings(async () => {
      session.saveNow();
      await settled(board);
    });

    expect(drawn).to.deep.equal([]);
    expect(events).to.deep.equal([]);
  });

  it('draws an empty, calm place without a session', async () => {
    const empty = await fixture<UnitBoard>(html`<helhet-unit-board></helhet-unit-board>`);

    expect(visibleText(empty)).to.contain('Här kommer delarna att visas');
    await expect(empty).to.be.accessible();
  });

  it('bubbles its request out of every shadow', async () => {
    informEveryone(session);
    await settled(board);
    setTimeout(() => button(board, /^Öppna Alma: Alma$/).click());

    const event = await oneEvent<InterviewOpenEvent>(document, 'helhet-interview-open');

    expect(event.unit).to.equal('C:alma');
    expect(event.interview).to.equal(null);
  });
});

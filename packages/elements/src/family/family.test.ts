import type { Family } from '@helhet/core';
import { emptyFamily } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf } from '../testing/assessments.js';
import { countDrawings } from '../testing/count-drawings.js';
import { adult, child, edges, families, home } from '../testing/families.js';
import { button, focusedElement, tickBox, visibleText } from '../testing/find-by-name.js';
import { findAll, findByLabel, leave, type } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { settled } from '../testing/settled.js';
import type { FamilyElement } from './family.js';

describe('helhet-family', () => {
  let session: AssessmentSession;
  let element: FamilyElement;

  const show = async (
    family: Family | null,
    entry: 'child-first' | 'adult-first',
  ): Promise<void> => {
    session = await assessmentOf(family, { entry });
    element = await fixture(html`<helhet-family .session=${session}></helhet-family>`);
    await settled(element);
    await settled(element);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    button(element, name).click();
    await settled(element);
    await settled(element);
  };
  const tick = async (label: string): Promise<void> => {
    tickBox(element, label).click();
    await settled(element);
  };
  const write = async (label: string, text: string): Promise<void> => {
    const field = findByLabel(element, label);
    type(field, text);
    leave(field);
    await settled(element);
  };
  const choose = async (label: string, value: string): Promise<void> => {
    const field = findByLabel<HTMLSelectElement>(element, label);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  };
  const family = (): Family => session.view.family.family;

  describe('built from nothing', () => {
    beforeEach(() => show(null, 'child-first'));

    it('goes from the first person to the map, step by step', async () => {
      await write('Namn', 'Alma');
      await write('Född', '2015-03-01');
      await press('Lägg till');
      await tick('Vuxen');
      await write('Namn', 'Eva');
      await write('Född', '');
      await press('Lägg till');
      await press('Klart, gå vidare');
      expect(focusedElement()?.textContent).to.equal('Relationer');

      await press('Ändra: Vem är Eva för Alma?');
      await tick('Biologisk förälder');
      await tick('Vårdnadshavare');
      await choose('Vårdnad', 'sole');
      await press('Klart, gå vidare');

      await write('Nytt hem', 'Hos Eva');
      await press('Lägg till hem');
      await tick('Alma');
      await tick('Eva');
      await press('Klart, gå vidare');
      await press('Klart, gå vidare');
      await press('Klart, gå vidare');

      expect(session.view.family.step).to.equal('ready');
      expect(family().edges.map(({ type: kind, custody }) => [kind, custody])).to.deep.equal([
        ['biological', undefined],
        ['custodian', 'sole'],
      ]);
      expect(family().households[0]?.members.map(({ share }) => share)).to.deep.equal([1, 1]);
      expect(session.view.units).to.have.length(4);
      await expect(element).to.be.accessible();
    });

    it('says what a step lacks, leads there, and goes on when it is mended', async () => {
      await press('Klart, gå vidare');

      expect(visibleText(element)).to.contain('En sak behöver ses över');
      expect(visibleText(element)).to.contain('Lägg till minst ett barn');
      expect(focusedElement()?.id).to.equal('issues');
      await expect(element).to.be.accessible();
    });

    it('keeps on screen what is entered wrongly, with the issue at the field', async () => {
      await write('Namn', 'Alma');
      await write('Född', '2015-02-31');
      await press('Lägg till');

      const field = findAll<HTMLInputElement>(element, 'input[aria-invalid="true"]')[0];
      expect(field?.value).to.equal('2015-02-31');
      const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const root = field?.getRootNode() as ShadowRoot;
      expect(described.map((id) => root.getElementById(id)?.textContent).join()).to.contain(
        'Datumet finns inte.',
      );
      await expect(element).to.be.accessible();
    });

    it('keeps what is being written when the language changes', async () => {
      type(findByLabel(element, 'Namn'), 'Al');

      session.setLanguage('en');
      await settled(element);

      expect(findByLabel(element, 'Name').value).to.equal('Al');
    });
  });

  describe('with faults', () => {
    const faulty: Family = {
      ...emptyFamily,
      persons: [child('alma', '2015-03-01'), adult('eva'), adult('kim'), adult('kim')],
      edges: [
        ...edges('eva', ['nobody'], ['biological']),
        ...edges('alma', ['eva'], ['custodian']),
        ...edges('eva', ['alma'], ['care']).map((edge) => ({ ...edge, since: '2020-13-01' })),
      ],
      households: [home('h1', 'Hemma', { alma: 1.5, ghost: 1 })],
    };

    beforeEach(() => show(faulty, 'child-first'));

    it('opens all the same, with every fault named and a way to it', async () => {
      const count = session.view.family.issues.length;

      expect(count).to.be.greaterThan(4);
      expect(visibleText(element)).to.contain(`${count} saker behöver ses över`);
      expect(findAll(element, '#issues li')).to.have.length(count);
      expect(findAll(element, 'svg[part="map"]')).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it('lets every fault be mended where it is', async () => {
      await press(/gäller någon som inte finns/);
      await press(/^Ta bort Eva är biologisk förälder till någon som inte finns$/);
      await write('Varför tas det bort?', 'fel');
      await press('Ta bort');
      await press('Vänd på det');
      await press(/2020-13-01/);
      const led = focusedElement() as HTMLInputElement;
      expect(led.value).to.equal('2020-13-01');
      type(led, '2020-12-01');
      leave(led);
      await press(/Personer/);
      button(element, 'Ta bort Kim').click();
      await settled(element);
      await write('Varför tas det bort?', 'dubbel');
      await press('Ta bort');
      await press(/Hem/);
      await press('Ändra Hemma');
      await tick('någon som inte finns');
      await write('Procent av tiden för Alma', '100');

      expect(session.view.family.issues).to.deep.equal([]);
      expect(findAll(element, '#issues')).to.deep.equal([]);
    });

    it('removes nothing without a reason', async () => {
      await press('Ta bort Alma');
      await press('Ta bort');

      expect(visibleText(element)).to.contain('Skriv varför.');
      expect(family().persons).to.have.length(4);
    });
  });

  it('asks about children first when an adult was known first', async () => {
    await show(null, 'adult-first');

    await press('Spara svaret');
    expect(visibleText(element)).to.contain('Välj ett svar.');
    await tick('Vill inte svara');
    await press('Spara svaret');
    expect(visibleText(element)).to.contain('Det är inte samma sak som att det inte finns.');
    await expect(element).to.be.accessible();
    await tick('Har barn');
    await press('Svara igen');

    expect(visibleText(element)).to.contain('Lägg till en person');
  });

  it('tells an assumed identity nowhere but in its own choice', async () => {
    const hidden = families['separated']!.persons.map((person) =>
      person.id === 'eva' ? { ...person, protection: 'assumed-identity' as const } : person,
    );
    await show(families['separated']!, 'child-first');
    const drawn = async (): Promise<string> => {
      const texts: string[] = [];
      for (const step of ['Personer', 'Relationer', 'Hem', 'Språk och stöd', 'Klart']) {
        await press(new RegExp(`^[!✓\\d] ${step}`));
        texts.push(visibleText(element), ...findAll(element, 'text').map((text) => text.innerHTML));
      }
      return texts.join('\n').replace(/<!--.*?-->/g, '');
    };
    const ordinary = await drawn();

    await show({ ...families['separated']!, persons: hidden }, 'child-first');

    expect(await drawn()).to.equal(ordinary);
  });

  it('keeps who may be a danger apart, and lets it be added and removed', async () => {
    await show(families['separated']!, 'child-first');
    await press(/Skydd/);
    await choose('Vem faran kommer från', 'kim');
    await press('Lägg till');

    expect(family().safetyEdges).to.have.length(1);
    expect(visibleText(element)).to.contain('Uppgift om våld mellan Eva och Kim');
    await expect(element).to.be.accessible();

    await press(/^Ta bort Uppgift om våld/);
    await write('Varför tas det bort?', 'fel familj');
    await press('Ta bort');
    expect(family().safetyEdges).to.deep.equal([]);
  });

  it('keeps a share that is no number on screen and says what to write', async () => {
    await show(families['separated']!, 'child-first');
    await press(/Hem/);
    await press('Ändra Hos Eva');
    await write('Procent av tiden för Alma', 'halva');

    expect(findByLabel(element, 'Procent av tiden för Alma').value).to.equal('halva');
    expect(visibleText(element)).to.contain('Skriv ett tal, till exempel 50.');
    expect(family().households[0]?.members.find(({ person }) => person === 'alma')?.share).to.equal(
      0.5,
    );
  });

  it('records a death and a birth in the middle of the case', async () => {
    await show(families['expecting']!, 'child-first');
    await press(/Personer/);
    await press('Ändra Barnet');
    findAll<HTMLDetailsElement>(element, '.panel details')[0]!.open = true;
    type(findByLabel(element, 'Födelsedatum'), '2026-11-20');
    await press('Spara');

    expect(family().persons[0]).to.include({ kind: 'child' });
    expect(visibleText(element)).to.contain('född 2026-11-20');
  });

  it('tells the map as a table too, without mother or father', async () => {
    await show(families['grandmother']!, 'child-first');
    findAll<HTMLDetailsElement>(element, 'details')[0]!.open = true;

    const rows = findAll(element, 'tbody tr').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.join('\n')).to.contain('Gun tar som anhörig hand om Elsa');
    expect(rows.join('\n')).to.contain('avliden 2024-02-10');
    expect(rows.join('\n').toLowerCase()).not.to.match(/mamma|pappa|moder|fader/);
  });

  it('can be used by those who see little, in light and in dark, in every step', async () => {
    await show(families['separated']!, 'child-first');
    const dark = await inTheDark<FamilyElement>(
      html`<helhet-family .session=${session}></helhet-family>`,
    );

    for (const root of [element, dark]) {
      for (const step of [0, 1, 2, 3, 4, 5]) {
        findAll(root, 'nav button')[step]?.click();
        await settled(root);
        await expect(root).to.be.accessible();
      }
    }
  });

  it('is still while what happens is not about the family', async () => {
    await show(families['separated']!, 'child-first');

    const drawn = await countDrawings(async () => {
      session.setAside('P:kim', 'test');
      await settled(element);
    });

    expect(drawn).to.deep.equal([]);
  });
});

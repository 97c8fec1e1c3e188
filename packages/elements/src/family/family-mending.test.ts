import type { Family } from '@helhet/core';
import { emptyFamily } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf } from '../testing/assessments.js';
import { adult, child, edges, families } from '../testing/families.js';
import { buttonNamed, focusedElement, visibleText } from '../testing/find-by-name.js';
import { findAll, findByLabel } from '../testing/find.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { FamilyElement } from './family.js';

describe('a family that is taken up again', () => {
  let session: AssessmentSession;
  let element: FamilyElement;
  let use: ElementUse;

  const show = async (
    family: Family | null,
    entry: 'child-first' | 'adult-first' = 'child-first',
  ): Promise<void> => {
    session = await assessmentOf(family, { entry });
    element = await fixture(html`<helhet-family .session=${session}></helhet-family>`);
    use = useElement(element);
    await settled(element);
    await settled(element);
  };
  const family = (): Family => session.view.family.family;
  const told = (field: HTMLElement): string => {
    const root = field.getRootNode() as ShadowRoot;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  };

  it('shows what was answered about children, also when it has led on', async () => {
    await show(null, 'adult-first');
    await use.tick('Vill inte svara');
    await use.press('Spara svaret');
    const ticked = findAll<HTMLInputElement>(element, 'input:checked');
    expect(ticked.map(({ labels }) => labels?.[0]?.textContent.trim())).to.deep.equal([
      'Vill inte svara',
    ]);

    await use.tick('Väntar barn');
    await use.press('Svara igen');
    await use.press(/Barn , klart/);

    expect(visibleText(element)).to.contain('Svaret var: Väntar barn.');
    expect(focusedElement()?.textContent).to.equal('Barn');
    await expect(element).to.be.accessible();
  });

  it('says beforehand what the step still needs, and is silent when it is there', async () => {
    await show(null);
    expect(visibleText(element)).to.contain('Lägg till minst ett barn eller ett väntat barn.');
    expect(findAll(element, '#issues')).to.deep.equal([]);

    await use.write('Namn', 'Alma');
    await use.press('Lägg till');
    expect(visibleText(element)).not.to.contain('Det här behövs');

    await use.press('Klart, gå vidare');
    expect(visibleText(element)).to.contain('Alma: Ange vem som är vårdnadshavare');
  });

  it('tells two people with one id apart, one step at a time, and loses neither', async () => {
    const twice = [
      child('alma', '2015-03-01'),
      adult('kim'),
      adult('kim', { label: 'Robin', gender: 'other' as const }),
    ];
    await show({ ...emptyFamily, persons: twice });
    expect(buttonNamed(element, 'Ändra Kim')).to.equal(null);
    expect(buttonNamed(element, 'Ta bort Kim')).to.equal(null);

    await use.press(/Två personer har samma beteckning/);
    await use.press('Gör till en egen person: Robin');

    expect(session.view.family.issues).to.deep.equal([]);
    expect(family().persons.map(({ label, gender }) => [label, gender])).to.deep.equal([
      ['Alma', undefined],
      ['Kim', undefined],
      ['Robin', 'other'],
    ]);
    expect(new Set(family().persons.map(({ id }) => id))).to.have.lengthOf(3);
    expect(focusedElement()?.textContent).to.contain('Robin');
    await use.press('Ändra Kim');
    await expect(element).to.be.accessible();
  });

  it('removes the last of two with one id, and the other stays', async () => {
    await show({
      ...emptyFamily,
      persons: [child('alma', '2015-03-01'), adult('kim'), adult('kim', { label: 'Robin' })],
    });

    await use.press('Ta bort Robin');
    await use.write('Varför tas det bort?', 'dubbel');
    await use.press('Ta bort');

    expect(family().persons.map(({ label }) => label)).to.deep.equal(['Alma', 'Kim']);
    expect(focusedElement()).not.to.equal(document.body);
  });

  it('tells a wrong date at the very date', async () => {
    const dated = edges('eva', ['alma'], ['care']).map((edge) => ({
      ...edge,
      since: '2020-01-01',
      until: '2021-02-30',
    }));
    await show({
      ...emptyFamily,
      persons: [child('alma', '2015-03-01'), adult('eva')],
      edges: dated,
    });
    await use.press(/2021-02-30/);

    expect((focusedElement() as HTMLInputElement).value).to.equal('2021-02-30');
    expect(told(findByLabel(element, 'Till och med'))).to.contain('Datumet finns inte.');
    expect(told(findByLabel(element, 'Från och med'))).not.to.contain('Datumet finns inte.');

    await use.write('Till och med', '2019-01-01');
    expect(told(findByLabel(element, 'Till och med'))).to.contain('Slutet kommer före början.');
  });

  it('lets what is known of a danger be changed', async () => {
    const danger = { id: 's1', about: ['eva', 'kim'] as const, kind: 'threat' as const };
    await show({ ...families['separated']!, safetyEdges: [danger] });
    await use.press(/Skydd/);
    await use.press(/^Ändra Hot mellan/);
    const [, kind] = findAll<HTMLSelectElement>(element, 'select[id$="-kind"]');
    const [inRow] = findAll<HTMLSelectElement>(element, '#change-kind');
    expect(inRow?.value).to.equal('threat');
    expect(kind?.id).to.equal('new-kind');
    await expect(element).to.be.accessible();

    inRow!.value = 'no-contact-order';
    inRow!.dispatchEvent(new Event('change', { bubbles: true }));
    await use.press('Spara');

    expect(family().safetyEdges).to.deep.equal([{ ...danger, kind: 'no-contact-order' }]);
    expect(focusedElement()?.textContent).to.contain('Kontaktförbud mellan Eva och Kim');
  });

  it('keeps since when someone lives in a home, and on screen what is no date', async () => {
    await show(families['separated']!);
    await use.press(/Hem/);
    await use.press('Ändra Hos Eva');
    const details = findAll<HTMLDetailsElement>(element, '.member details');
    expect(details.some(({ open }) => open)).to.equal(false);
    for (const each of details) each.open = true;

    await use.write('Från och med: Alma', '2024-08-01');
    await use.write('Till och med: Alma', 'i somras');

    const alma = family().households[0]?.members.find(({ person }) => person === 'alma');
    expect(alma).to.deep.equal({ person: 'alma', share: 0.5, since: '2024-08-01' });
    expect(findByLabel(element, 'Till och med: Alma').value).to.equal('i somras');
    expect(told(findByLabel(element, 'Till och med: Alma'))).to.contain('Datumet finns inte.');
    await expect(element).to.be.accessible();
  });

  it('leads focus back when something is not removed after all', async () => {
    await show(families['separated']!);
    await use.press(/Personer/);
    await use.press('Ta bort Kim');
    expect((focusedElement() as HTMLInputElement).labels?.[0]?.textContent).to.equal(
      'Varför tas det bort?',
    );

    await use.press('Avbryt');

    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Ta bort Kim');
  });
});

import type { Person } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf } from '../testing/assessments.js';
import { adult, child, edges } from '../testing/families.js';
import { visibleText } from '../testing/find-by-name.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { FamilyElement } from './family.js';

describe('what a child calls someone', () => {
  let session: AssessmentSession;
  let element: FamilyElement;
  let use: ElementUse;

  const alma = (): Person | undefined =>
    session.view.family.family.persons.find(({ id }) => id === 'alma');

  beforeEach(async () => {
    session = await assessmentOf({
      persons: [child('alma', '2016-03-01'), adult('eva'), adult('kim')],
      edges: edges('eva', ['alma'], ['biological', 'custodian']),
      households: [],
      safetyEdges: [],
    });
    element = await fixture(html`<helhet-family .session=${session}></helhet-family>`);
    use = useElement(element);
    await settled(element);
    await settled(element);
    await use.press(/Relationer/);
    await use.press('Ändra: Vem är Eva för Alma?');
  });

  it('is written where the two are described, and kept without what stood around it', async () => {
    await use.write('Vad Alma kallar Eva', ' mamma ');

    expect(alma()?.calls).to.deep.equal({ eva: 'mamma' });
  });

  it('is taken back by emptying the field: absent, not empty', async () => {
    await use.write('Vad Alma kallar Eva', 'mamma');
    await use.write('Vad Alma kallar Eva', '');

    expect(alma()).not.to.have.property('calls');
  });

  it('is not asked of an adult', () => {
    expect(visibleText(element)).not.to.contain('Vad Eva kallar Alma');
  });
});

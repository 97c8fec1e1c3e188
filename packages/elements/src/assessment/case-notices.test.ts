import type { AssessmentSession, EventStore } from '@helhet/machines';
import { createMemoryStore } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { families } from '../testing/families.js';
import { buttonNamed, visibleText } from '../testing/find-by-name.js';
import { testSafety } from '../testing/safety.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import type { AssessmentElement } from './assessment.js';

const family = families['single-parent']!;
const adult = family.persons.find(({ kind }) => kind === 'adult')!;
const child = family.persons.find(({ kind }) => kind === 'child')!;
const choice = { unit: `P:${adult.id}`, respondent: { kind: 'person', person: adult.id } } as const;

describe('what has changed in a case, on the overview', () => {
  let session: AssessmentSession;
  let element: AssessmentElement;
  let use: ElementUse;

  const show = async (options: Parameters<typeof assessmentOf>[1] = {}): Promise<void> => {
    session = await assessmentOf(family, { language: 'en', ...options });
    informEveryone(session);
    element = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    use = useElement(element);
    await settled(element);
    await use.press(options.language === 'sv' ? 'Översikt' : 'Overview');
  };

  it('tells of a birthday that changes something, with its meaning', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const date = `${String(Number(today.slice(0, 4)) - 12)}${today.slice(4)}`;
    const persons = family.persons.map((one) =>
      one.id === child.id ? { ...one, birth: { precision: 'date', date } as const } : one,
    );
    const before = `${String(Number(today.slice(0, 4)) - 1)}-06-01`;
    for (const [language, sentence] of [
      ['en', 'From 12 years a child can get certain support'],
      ['sv', 'Från 12 år kan ett barn få en del stöd'],
    ] as const) {
      await show({ family: { ...family, persons }, startedOn: before, language });
      expect(visibleText(element)).to.contain(`${child.label}, 12`);
      expect(visibleText(element)).to.contain(sentence);
      await expect(element).to.be.accessible();
    }
  });

  it('tells what may not be passed on, here and where the assessment is handed over', async () => {
    const texts = testSafety.texts.map((text) =>
      text.trigger === 'T01'
        ? { ...text, effects: ['freeze-export', 'block-export', 'hide-workers'] as const }
        : text,
    );
    await show({ safety: { ...testSafety, texts } });
    expect(visibleText(element)).not.to.contain('passed on');
    session.safety.raise('T01');
    await settled(element);
    await settled(element);

    const told = [
      'Nothing from this case may be given to the other party',
      'may show a protected place',
      'Leave out the names of workers',
    ];
    for (const sentence of told) expect(visibleText(element)).to.contain(sentence);
    await use.press('Hand over');
    for (const sentence of told) expect(visibleText(element)).to.contain(sentence);

    const [event] = session.view.safety;
    session.safety.acknowledge(event?.id ?? '', { actions: ['stay'] });
    session.safety.resolve(event?.id ?? '', 'safe');
    await settled(element);
    await settled(element);
    expect(visibleText(element)).not.to.contain(told[0]);
    expect(visibleText(element)).to.contain(told[2]);
  });

  it('fetches what a colleague has written, who is told of and not in the way', async () => {
    const store = createMemoryStore();
    const colleague = await assessmentOf(family, { store, actor: { id: 'bea', role: 'worker' } });
    informEveryone(colleague);
    await show({ store });
    const theirs = colleague.openInterview(choice);
    if (!theirs.ok) throw new Error('refused');
    theirs.value.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
    await saved(colleague);
    expect(visibleText(element)).not.to.contain('bea leads this talk.');

    await use.press('Fetch what colleagues have written');
    await settled(element);

    expect(visibleText(element)).to.contain('Everything is here now.');
    expect(visibleText(element)).to.contain('bea leads this talk.');
    await expect(element).to.be.accessible();

    await use.press(/^Lead a talk of your own/);
    const own = session.view.units.find(({ id }) => id === choice.unit)?.voices[0]?.interview;
    expect(own === null || own === theirs.value.view.id).to.equal(false);
    expect(session.interview(own ?? '')?.view.flow).to.equal('precheck');
    expect(session.view.issues.length).to.equal(0);
  });

  it('says when nothing could be fetched, and changes nothing', async () => {
    const store = createMemoryStore();
    let isDown = false;
    const unsteady: EventStore = {
      load: (...given) => (isDown ? Promise.reject(new Error('down')) : store.load(...given)),
      append: (...given) => store.append(...given),
    };
    await show({ store: unsteady });
    isDown = true;
    await use.press('Fetch what colleagues have written');
    await settled(element);

    expect(visibleText(element)).to.contain('It could not be fetched.');
    expect(buttonNamed(element, 'Fetch what colleagues have written') === null).to.equal(false);
  });
});

async function saved(session: AssessmentSession): Promise<void> {
  session.saveNow();
  while (session.view.saving.unsaved > 0) await new Promise((resolve) => setTimeout(resolve));
}

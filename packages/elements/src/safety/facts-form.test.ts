import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import type { Interview } from '../interview/interview.js';
import { buttonNamed, focusedElement, visibleText } from '../testing/find-by-name.js';
import { findAll, findByLabel } from '../testing/find.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { testSafety } from '../testing/safety.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';

const safety = {
  ...testSafety,
  texts: testSafety.texts.map((text) =>
    text.trigger === 'T01' ? { ...text, effects: ['hold', 'minimal-facts'] as const } : text,
  ),
};

describe('the few facts that may be noted', () => {
  let session: InterviewSession;
  let element: Interview;
  let use: ElementUse;

  const begin = async (trigger: string, language: 'en' | 'sv' = 'en'): Promise<void> => {
    session = await interviewOf({ areas: 1, questions: 2 }, { safety, language });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    ask(session);
    session.safety.raise(trigger);
    await settled(element);
    for (const pane of findAll<HTMLDetailsElement>(element, 'details.pane')) pane.open = true;
    await settled(element);
  };

  it('are there only for what must not be asked more about', async () => {
    await begin('T10');
    expect(visibleText(element)).not.to.contain('Where is the child now?');
  });

  it('are noted, each time they are, and stay to be read', async () => {
    await begin('T01');
    await expect(element).to.be.accessible();
    await use.write('What did you ask?', 'Tell me.');
    await use.write('What was answered, word for word?', ' It hurt. ');
    await use.tick('Unclear');
    await use.press('Note');

    const [first] = session.view.safety[0]?.facts ?? [];
    expect(first?.asked).to.equal('Tell me.');
    expect(first?.said).to.equal('It hurt.');
    expect(first?.safeNow).to.equal('unclear');
    expect(first && 'who' in first).to.equal(false);
    expect(focusedElement()?.textContent).to.equal('Note only this');
    expect(findByLabel<HTMLTextAreaElement>(element, 'What did you ask?').value).to.equal('');

    await use.write('Where is the child now?', 'At school.');
    await use.press('Note');
    expect(session.view.safety[0]?.facts?.length).to.equal(2);
  });

  it('need something to be noted, and lead to it', async () => {
    await begin('T01');
    await use.press('Note');

    expect(session.view.safety[0]?.facts).to.equal(undefined);
    expect(focusedElement() === findByLabel(element, 'What did you ask?')).to.equal(true);
    const form = findAll(element, 'helhet-facts-form')[0]!;
    expect(form.shadowRoot?.querySelector('.issue')?.textContent).to.contain(
      'Fill in something first.',
    );
  });

  it('can be read and not added to once it has been brought to an end', async () => {
    await begin('T01');
    const id = session.view.safety[0]?.id ?? '';
    session.safety.noteFacts(id, { who: 'A neighbour' });
    session.safety.acknowledge(id, { actions: ['stay'] });
    session.safety.resolve(id, 'The police have taken over.');
    await settled(element);
    await settled(element);
    for (const pane of findAll<HTMLDetailsElement>(element, 'details.pane')) pane.open = true;
    await settled(element);

    const form = findAll(element, 'helhet-facts-form')[0]!;
    expect(form.shadowRoot?.textContent).to.contain('A neighbour');
    expect(buttonNamed(element, 'Note') === null).to.equal(true);
  });

  it('are in fields that nothing else looks at, in Swedish too', async () => {
    await begin('T01', 'sv');
    for (const label of ['Vad frågade du?', 'Vad blev svaret, ordagrant?', 'Var är barnet nu?']) {
      const field = findByLabel<HTMLTextAreaElement>(element, label);
      expect(field.getAttribute('spellcheck')).to.equal('false');
      expect(field.getAttribute('autocomplete')).to.equal('off');
    }
  });
});

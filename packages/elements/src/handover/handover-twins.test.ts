import type { Given, Instrument, Presence } from '@helhet/core';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import { buttonNamed, visibleText } from '../testing/find-by-name.js';
import { drawnTree, findAll } from '../testing/find.js';
import { instrumentOf, runInterview } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement } from '../testing/use-element.js';

// Each area begins with a private question; the second has a private follow-up, the last has nothing else.
const whole = instrumentOf({ areas: 3, questions: 4 });
const instrument: Instrument = {
  ...whole,
  areas: whole.areas.map((area, index) => ({
    ...area,
    questions: area.questions
      .slice(0, index === 2 ? 1 : 4)
      .map((question, place) =>
        place === 1
          ? { ...question, private: true, when: { question: `a${index}.0`, equals: 'yes' } }
          : question,
      ),
  })),
};
const without: Instrument = {
  ...instrument,
  areas: instrument.areas.slice(0, 2).map((area) => ({
    ...area,
    questions: area.questions.filter((question) => !question.private),
  })),
};

const alone: Presence = { persons: [], others: [], mode: 'worker-led' };
const accompanied: Presence = { ...alone, others: ['a neighbour'], mode: 'handover' };
const chosen = (option: string): Given => ({
  state: 'answered',
  value: { kind: 'yes-no', option },
});

interface Seen {
  readonly tree: string;
  readonly text: string;
  /** What is chosen in every field, which the tree does not tell. */
  readonly fields: readonly string[];
}

/** Everything there is to see or hear, screen by screen, through a turn while somebody else is there. */
async function seenIn(
  asked: Instrument,
  privately: Readonly<Record<string, Given>>,
): Promise<readonly Seen[]> {
  const session = await runInterview(asked);
  session.confirmPresence(alone);
  for (const [question, given] of Object.entries(privately)) {
    if (!session.answer(question, given).ok) throw new Error(`${question} was not answered`);
  }
  session.answer('a0.2', chosen('no'));
  session.changePresence(accompanied);
  const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
  const use = useElement(element);
  const seen: Seen[] = [];
  const look = (): void => {
    seen.push({
      tree: drawnTree(element),
      text: visibleText(element),
      fields: findAll<HTMLInputElement>(element, 'input').map(({ value, checked }) =>
        [value, checked].join(' '),
      ),
    });
  };

  await settled(element);
  look();
  await use.press('Begin');
  while (buttonNamed(element, 'Next')) {
    look();
    await use.press('Next');
  }
  look();
  await use.press('Back');
  look();
  await use.press('Pause');
  look();
  return seen;
}

describe('a turn with the screen while somebody else is there', () => {
  const answered = { 'a0.0': chosen('yes'), 'a0.1': chosen('yes'), 'a2.0': chosen('no') };
  const otherwise = { 'a0.0': chosen('no'), 'a1.0': chosen('yes') };

  it('is to the byte the same, whatever was answered in private', async () => {
    const [one, other, none] = [
      await seenIn(instrument, answered),
      await seenIn(instrument, otherwise),
      await seenIn(instrument, {}),
    ];

    expect(one.map(({ text }) => /Question a[\d.]+/.exec(text)?.[0])).to.deep.equal([
      undefined,
      ...['Question a0.3', 'Question a1.2', 'Question a1.3'],
      undefined,
      'Question a1.3',
      undefined,
    ]);
    for (const [index, screen] of one.entries()) {
      expect(screen).to.deep.equal(other[index]);
      expect(screen).to.deep.equal(none[index]);
    }
  });

  it('is to the byte what it is where nothing private is ever asked', async () => {
    const [ours, theirs] = [await seenIn(instrument, answered), await seenIn(without, {})];

    expect(ours).to.have.length(theirs.length);
    for (const [index, screen] of ours.entries()) expect(screen).to.deep.equal(theirs[index]);
  });

  it('asks what is private of whoever is alone with the screen', async () => {
    const session = await runInterview(instrument);
    session.confirmPresence({ ...alone, mode: 'handover' });
    const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await settled(element);
    await useElement(element).press('Begin');

    expect(visibleText(element)).to.contain('Question a0.0');
    expect(visibleText(element)).not.to.contain('One to one');
  });
});

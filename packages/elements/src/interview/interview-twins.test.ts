import type { Instrument, Presence } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { visibleText } from '../testing/find-by-name.js';
import { drawnTree, findAll, findByText, type } from '../testing/find.js';
import { instrumentOf, runInterview } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';

// The last area is private through and through: in the twin it is not there at all.
const whole = instrumentOf({ areas: 3, questions: 3, kind: { kind: 'text' } });
const instrument: Instrument = {
  ...whole,
  areas: whole.areas.map((area, index) =>
    index === 2 ? { ...area, questions: area.questions.slice(0, 1) } : area,
  ),
};
const twin: Instrument = {
  ...instrument,
  areas: instrument.areas.slice(0, 2).map((area) => ({
    ...area,
    questions: area.questions.filter((question) => !question.private),
  })),
};

const alone: Presence = { persons: [], others: [], mode: 'worker-led' };
const accompanied: Presence = { ...alone, others: ['a neighbour'] };
const text = (words: string) =>
  ({ state: 'answered', value: { kind: 'text', text: words } }) as const;

interface Seen {
  readonly tree: string;
  readonly text: string;
  /** What is written and chosen in every field, which the tree does not tell. */
  readonly fields: readonly string[];
}

/** Everything there is to see or hear, screen by screen, while somebody else is there. */
async function seenOf(asked: Instrument): Promise<readonly Seen[]> {
  const session: InterviewSession = await runInterview(asked);
  const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
  const seen: Seen[] = [];
  const look = async (): Promise<void> => {
    await settled(element);
    await settled(element);
    seen.push({
      tree: drawnTree(element),
      text: visibleText(element),
      fields: findAll<HTMLInputElement>(element, 'input, textarea, select').map(
        ({ value, checked, disabled }) => [value, checked, disabled].join(' '),
      ),
    });
  };

  session.confirmPresence(alone);
  session.showArea('a0');
  await settled(element);
  session.answer('a0.0', text('alone'));
  session.answer('a2.0', text('alone'));
  const first = findAll<HTMLTextAreaElement>(element, 'textarea')[0]!;
  if (asked === instrument) type(first, 'half a');
  first.blur();
  session.answer('a0.1', text('for all'));
  session.showArea(asked === instrument ? 'a2' : null);
  session.changePresence(accompanied);
  await look();
  session.showArea('a0');
  await look();
  session.showArea('a1');
  session.answer('a1.1', { state: 'declined' });
  await look();
  findByText(element, 'Someone came or left').click();
  await look();
  session.changePresence({ ...accompanied, mode: 'handover' });
  await settled(element);
  findByText(element, 'Continue').click();
  await look();
  session.pause('wanted');
  await look();
  session.resume();
  session.confirmPresence(accompanied);
  session.finish();
  await look();
  session.close({ whatHappensNext: 'x', toldToWhom: 'y', feeling: 'not-asked' });
  await look();
  return seen;
}

describe('an interview with private questions, while somebody else is there', () => {
  it('is to the byte what it is without them', async () => {
    const [ours, theirs] = [await seenOf(instrument), await seenOf(twin)];

    expect(ours).to.have.length(8);
    expect(ours[1]?.tree).to.contain('Question a0.1');
    expect(ours[1]?.text).not.to.match(/Question a0\.0|alone|half a/);
    for (const [index, screen] of ours.entries()) expect(screen).to.deep.equal(theirs[index]);
  });

  it('shows them, counted and marked, to the two who are alone', async () => {
    const session = await runInterview(instrument);
    session.confirmPresence(alone);
    session.showArea('a0');
    const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await settled(element);
    await settled(element);

    expect(visibleText(element)).to.contain('One to one');
    expect(visibleText(element)).to.contain('0 of 7 questions');
  });
});

import type { InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { countDrawings } from '../testing/count-drawings.js';
import { drawnTree, findAll, findByText } from '../testing/find.js';
import type { Size } from '../testing/interviews.js';
import { ask, interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';

async function drawnByOneAnswer(size: Size): Promise<readonly string[]> {
  const session = await interviewOf(size);
  ask(session, 'a0');
  const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
  await settled(element);
  session.answer('a0.0', { state: 'declined' });
  await settled(element);
  const input = findByText(findAll(element, 'helhet-question')[1]!, 'Yes');

  const drawn = await countDrawings(async () => {
    input.click();
    await settled(element);
  });

  expect(findByText(findAll(element, 'helhet-question')[1]!, 'Yes')).to.equal(input);
  return drawn;
}

describe('what an answer draws again', () => {
  const expected = [
    'helhet-area-entry',
    'helhet-interview-bar',
    'helhet-question',
    'helhet-save-status',
    'helhet-yes-no-question',
  ];

  it('is its question, its area in the list, and what tells progress and saving', async () => {
    const drawn = await drawnByOneAnswer({ areas: 1, questions: 40 });

    expect([...new Set(drawn)]).to.have.members(expected);
  });

  it('is the same with 4 000 questions as with 40', async () => {
    const few = await drawnByOneAnswer({ areas: 1, questions: 40 });
    const many = await drawnByOneAnswer({ areas: 100, questions: 40 });

    expect(many).to.deep.equal(few);
  });

  it('is the same with a thousand areas in the list', async () => {
    const drawn = await drawnByOneAnswer({ areas: 1000, questions: 4 });

    expect(drawn.filter((tag) => tag === 'helhet-area-entry')).to.have.length(1);
    expect(drawn).not.to.include('helhet-interview');
    expect(drawn).not.to.include('helhet-area');
  });
});

describe('drawing an interview', () => {
  let session: InterviewSession;

  beforeEach(async () => {
    session = await interviewOf({ areas: 2, questions: 3 });
    ask(session, 'a1');
    session.answer('a1.1', { state: 'answered', value: { kind: 'yes-no', option: 'yes' } });
  });

  it('twice from the same view gives the same', async () => {
    const one = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    const other = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await Promise.all([settled(one), settled(other)]);

    expect(drawnTree(other)).to.equal(drawnTree(one));
  });

  it('listens once, lets go when it is taken away, and comes back as things are then', async () => {
    let listening = 0;
    const counted: InterviewSession = Object.create(session, {
      view: { get: () => session.view },
      subscribe: {
        value: (listener: () => void) => {
          listening += 1;
          const letGo = session.subscribe(listener);
          return () => {
            listening -= 1;
            letGo();
          };
        },
      },
    }) as InterviewSession;
    const element = await fixture(html`<helhet-interview .session=${counted}></helhet-interview>`);
    await settled(element);
    const parent = element.parentElement!;
    expect(listening).to.equal(1);

    element.remove();
    expect(listening).to.equal(0);

    session.answer('a1.2', { state: 'answered', value: { kind: 'yes-no', option: 'no' } });
    parent.append(element);
    await settled(element);
    const last = findAll(element, 'helhet-question')[2]!;
    expect((findByText(last, 'No') as HTMLInputElement).checked).to.equal(true);
  });

  it('leaves no listener on the page', async () => {
    const listening = new Map<string, number>();
    const count = (target: EventTarget): (() => void) => {
      const { addEventListener, removeEventListener } = target;
      const change = (type: string, by: number): void => {
        listening.set(type, (listening.get(type) ?? 0) + by);
      };
      target.addEventListener = function (this: EventTarget, ...rest: [any, any, any?]) {
        change(rest[0] as string, 1);
        addEventListener.apply(this, rest);
      };
      target.removeEventListener = function (this: EventTarget, ...rest: [any, any, any?]) {
        change(rest[0] as string, -1);
        removeEventListener.apply(this, rest);
      };
      return () => Object.assign(target, { addEventListener, removeEventListener });
    };
    const stop = [count(document), count(window)];

    const element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    await settled(element);
    expect(listening.get('visibilitychange')).to.equal(1);
    element.remove();

    stop.forEach((stopCounting) => stopCounting());
    expect(listening.get('visibilitychange')).to.equal(0);
  });
});

import type { GroupId, InstanceId, InterviewId, Outline } from '@helhet/core';
import type { Interview } from '@helhet/elements';
import { interviewLocaleOf, type InterviewLocale } from '@helhet/elements';
import type { AssessmentSession, InterviewSession } from '@helhet/machines';

import { Expected } from '../model/expected.js';
import type { Fired } from '../model/fired.js';
import { Hand } from '../model/hand.js';
import { ToldTalk } from '../model/told.js';
import { TurnTold } from '../model/turn-told.js';
import type { Seen } from '../user/look.js';
import type { Screen } from '../user/screen.js';
import { isAlone } from '../model/is-alone.js';
import { drawn } from '../user/drawn.js';
import { DeviceClock } from './device-clock.js';
import { entriesOf, inform, openSession, saved, takeUp } from './open-session.js';
import type { SharedStore } from './shared-store.js';
import type { TalkChoice, World } from './world.js';

/** What all devices have to do with: the world, the store, and every talk as it is remembered. */
export interface Office {
  readonly world: World;
  readonly store: SharedStore;
  readonly talks: Map<string, ToldTalk>;
  readonly fired: Fired;
}

/** A device in a worker's hands: one page with one talk at a time. It may die, and then there is another. */
export class Device {
  readonly worker: string;
  readonly words: InterviewLocale;
  readonly page: HTMLElement;
  readonly #office: Office;
  readonly #clock: DeviceClock;
  /** The turn with the screen that is going on, or would be the next. */
  turn = new TurnTold();
  #count = 0;
  #session: AssessmentSession | null = null;
  #interview: InterviewSession | null = null;
  #hands = new Map<string, Hand>();
  #hand: Hand | null = null;
  #expected: Expected | null = null;

  constructor(office: Office, worker: string, start: string) {
    this.#office = office;
    this.worker = worker;
    this.words = interviewLocaleOf(office.world.language);
    this.#clock = new DeviceClock(start);
    this.page = document.createElement('section');
    this.page.id = `page-${worker}`;
    this.page.setAttribute('aria-label', worker);
    document.body.append(this.page);
  }

  get root(): Interview {
    return this.page.querySelector<Interview>('helhet-interview')!;
  }

  get hand(): Hand {
    return there(this.#hand);
  }

  get talk(): ToldTalk {
    return this.hand.talk;
  }

  get expected(): Expected {
    return there(this.#expected);
  }

  /** What there is to ask now, as it is remembered; where private questions may be, only when they are alone. */
  shown(isAsking: boolean): Outline {
    return this.expected.outline(this.talk, isAsking && isAlone(this.talk.present), this.isStopped);
  }

  /** Whether whoever answers has told, here or in another talk, what must not be asked more about. */
  get isStopped(): boolean {
    const { talks, fired } = this.#office;
    const who = JSON.stringify(this.talk.choice.respondent);
    const own = [...talks.values()].filter(
      ({ choice }) => JSON.stringify(choice.respondent) === who,
    );
    return fired.isToldOnce(own.map(({ id }) => id));
  }

  /** Whether something that fired in the talk is not seen to. */
  unsettled(): boolean {
    return this.#office.fired.isUnsettled(this.talk.id);
  }

  /** Starts, or starts again: the case is loaded, and a talk is on the page. */
  async start(choice: TalkChoice, talk?: InterviewId): Promise<void> {
    this.#count += 1;
    const { world, store } = this.#office;
    const device = `${this.worker}${String(this.#count)}`;
    const isFirst = store.size === 0;
    this.#session = await openSession({
      world,
      store,
      clock: this.#clock,
      worker: this.worker,
      device,
    });
    if (isFirst) inform(this.#session);
    this.#hands = new Map();
    const element = document.createElement('helhet-interview');
    this.page.replaceChildren(element);
    await this.show(choice, talk);
  }

  /** Brings another talk to the page, or the same again after it was closed. */
  async show(choice: TalkChoice, known?: InterviewId): Promise<void> {
    const { world, talks } = this.#office;
    this.#interview = takeUp(there(this.#session), choice, known);
    const { id } = this.#interview.view;
    const talk = talks.get(id) ?? new ToldTalk(id, choice);
    talks.set(id, talk);
    this.#hand = this.#hands.get(id) ?? new Hand(talk);
    this.#hands.set(id, this.#hand);
    this.#expected = new Expected(world, choice);
    this.root.session = this.#interview;
    await this.rest();
  }

  /** Is gone in the middle of everything: nothing is put in order, nobody is told. */
  async die(): Promise<void> {
    this.root.remove();
    for (const { talk } of this.#hands.values()) talk.present = null;
    await saved(there(this.#session));
    this.#session = null;
    this.#interview = null;
  }

  /** Takes in what the page shows: a turn is over when the screen is back, and what was kept is given. */
  remember({ parts }: Seen, screen: Screen): void {
    if (screen !== 'handover') this.turn = new TurnTold();
    for (const question of parts.get('helhet-question') ?? []) {
      const key = question.getAttribute('question-id') ?? '';
      const given = this.hand.kept.get(key);
      if (given) this.hand.give(key, given);
    }
  }

  entriesOf(group: GroupId): readonly InstanceId[] {
    return entriesOf(there(this.#interview), group);
  }

  /** Lets a moment pass, and everything be saved and drawn. */
  async rest(): Promise<void> {
    this.#clock.advance(1000);
    await saved(there(this.#session));
    await drawn(this.root);
  }
}

function there<T>(thing: T | null): T {
  if (thing === null) throw new Error('the device has not been started');
  return thing;
}

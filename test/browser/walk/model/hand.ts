import type { Given, GroupId, InstanceId, Outline, QuestionKey } from '@helhet/core';
import { instanceKey } from '@helhet/core';

import type { Giving, ToldTalk } from './told.js';

interface Said {
  readonly key: QuestionKey;
  giving: Giving;
  readonly before: Given | null;
}

interface Moved {
  readonly group: GroupId;
  readonly entry: InstanceId;
  readonly change: 'added' | 'removed';
}

/**
 * What one pair of hands did in one talk since the device was taken up: what can be taken back, the last first.
 */
export class Hand {
  readonly talk: ToldTalk;
  /** Questions whose last answer was refused, and is kept on screen. */
  readonly refused = new Set<QuestionKey>();
  /** What could not be taken because the talk stopped, and is given as soon as its question is back. */
  readonly kept = new Map<QuestionKey, Given>();
  #done: (Said | Moved)[] = [];

  constructor(talk: ToldTalk) {
    this.talk = talk;
  }

  give(key: QuestionKey, given: Given): void {
    this.refused.delete(key);
    this.kept.delete(key);
    const before = this.talk.answers.get(key)?.current?.given ?? null;
    const giving = this.talk.give(key, given);
    if (giving) this.#done.push({ key, giving, before });
  }

  add(group: GroupId, entry: InstanceId): void {
    this.talk.addEntry(group, entry);
    this.#done.push({ group, entry, change: 'added' });
  }

  remove(group: GroupId, entry: InstanceId): void {
    this.talk.removeEntry(group, entry);
    this.#done.push({ group, entry, change: 'removed' });
  }

  canUndo(shown: Outline): boolean {
    return this.#last(shown) !== undefined;
  }

  /** Takes back the last thing that still stands and can be seen. */
  undo(shown: Outline): void {
    const last = this.#last(shown);
    if (!last) throw new Error('undo is offered, and there is nothing to take back');
    this.#done = this.#done.filter((one) => one !== last);
    if ('key' in last) this.#takeBack(last);
    else if (last.change === 'added') this.talk.removeEntry(last.group, last.entry);
    else this.talk.addEntry(last.group, last.entry);
  }

  #takeBack({ key, before }: Said): void {
    const again = this.talk.takeBack(key, before);
    const earlier = this.#done.findLast((one): one is Said => 'key' in one && one.key === key);
    if (again && earlier) earlier.giving = again;
  }

  #last(shown: Outline): Said | Moved | undefined {
    return this.#done.findLast((one) => {
      if ('key' in one) {
        const stands = this.talk.answers.get(one.key)?.current === one.giving;
        return stands && shown.questions.has(one.key);
      }
      const isThere = shown.instances.has(instanceKey(one.group, one.entry));
      return shown.groups.has(one.group) && isThere === (one.change === 'added');
    });
  }
}

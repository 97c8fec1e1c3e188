import {
  canonicalJson,
  type Given,
  type GroupId,
  type InstanceId,
  type InterviewId,
  type Presence,
  type QuestionKey,
} from '@helhet/core';

import type { TalkChoice } from '../world/world.js';

/** One time something was given to a question. */
export interface Giving {
  readonly given: Given;
}

/** What stands for a question, and what stood before, oldest first. */
export interface Standing {
  readonly current: Giving | null;
  readonly earlier: readonly Giving[];
}

/** One talk as whoever led it would tell of it from memory: what was said, who is there, whether it is over. */
export class ToldTalk {
  readonly id: InterviewId;
  readonly choice: TalkChoice;
  readonly answers = new Map<QuestionKey, Standing>();
  /** By group: the entries there are, and every entry there was, in the order they were added. */
  readonly entries = new Map<GroupId, readonly InstanceId[]>();
  readonly #everAdded = new Map<GroupId, readonly InstanceId[]>();
  /** How often it was closed, and opened again. */
  closings = 0;
  reopenings = 0;
  /** Who is there now; `null` when nobody has been asked since the last break. */
  present: Presence | null = null;

  constructor(id: InterviewId, choice: TalkChoice) {
    this.id = id;
    this.choice = choice;
  }

  /** Lets an answer stand; said again, nothing happens, and `null` is given. */
  give(key: QuestionKey, given: Given): Giving | null {
    const before = this.answers.get(key);
    if (before?.current && canonicalJson(before.current.given) === canonicalJson(given)) {
      return null;
    }
    return this.#stand(key, { given });
  }

  /** Takes an answer back: what is given stands again, or nothing does. */
  takeBack(key: QuestionKey, again: Given | null): Giving | null {
    return this.#stand(key, again && { given: again });
  }

  addEntry(group: GroupId, entry: InstanceId): void {
    const ever = this.#everAdded.get(group) ?? [];
    const all = ever.includes(entry) ? ever : [...ever, entry];
    const there = new Set([...(this.entries.get(group) ?? []), entry]);
    this.#everAdded.set(group, all);
    this.entries.set(
      group,
      all.filter((one) => there.has(one)),
    );
  }

  removeEntry(group: GroupId, entry: InstanceId): void {
    this.entries.set(
      group,
      (this.entries.get(group) ?? []).filter((one) => one !== entry),
    );
  }

  get isClosed(): boolean {
    return this.closings > this.reopenings;
  }

  close(): void {
    this.closings += 1;
    this.present = null;
  }

  reopen(): void {
    this.reopenings += 1;
  }

  #stand(key: QuestionKey, current: Giving | null): Giving | null {
    const before = this.answers.get(key) ?? { current: null, earlier: [] };
    const earlier = before.current ? [...before.earlier, before.current] : before.earlier;
    this.answers.set(key, { current, earlier });
    return current;
  }
}

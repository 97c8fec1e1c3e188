import type { Given } from '../answer/answer.js';
import { conditionHolds } from '../instrument/condition-holds.js';
import type { Condition } from '../instrument/condition.js';
import type { AreaId, Group, GroupId, QuestionId } from '../instrument/instrument.js';
import { instanceKey, keyFrom, placesOf } from './asked-places.js';
import type { Asking, AskingEntry } from './asking.js';
import type { OutlineGround } from './create-outline.js';
import { isShown } from './is-shown.js';
import type { Outline, QuestionView } from './outline.js';
import { questionKey, type InstanceId, type QuestionPlace } from './question-key.js';
import { withAreas, type AreaChange } from './view-area.js';
import { isGroupSeen, movedInstances, viewGroup, viewInstance } from './view-group.js';
import { viewQuestion } from './view-question.js';

/** One look at some of an outline's questions and groups, each after those it depends on. */
export class OutlineReview {
  readonly #asking: Asking;
  readonly #ground: OutlineGround;
  readonly #before: Outline;
  readonly #areas = new Map<AreaId, AreaChange>();
  /** Instances whose list of questions or number may have changed. */
  readonly #touched = new Map<string, readonly [GroupId, InstanceId]>();
  #outline: Outline;

  constructor(asking: Asking, outline: Outline, ground: OutlineGround) {
    this.#asking = asking;
    this.#ground = ground;
    this.#before = outline;
    this.#outline = outline;
  }

  lookAtGroup(id: GroupId): void {
    const asked = this.#asking.groups.get(id);
    if (!asked) return;
    const before = this.#outline.groups.get(id);
    const isThere =
      isGroupSeen(this.#asking, asked, this.#ground) &&
      this.#hold(asked.conditions, { question: id });
    const after = isThere ? viewGroup(this.#asking, asked, this.#ground, before) : undefined;
    if (before === after) return;
    const { groups } = this.#outline;
    this.#outline = {
      ...this.#outline,
      groups: after ? groups.set(id, after) : groups.delete(id),
    };
    if (!before || !after) this.#change(asked.area).cameOrWent = true;
    const [idsBefore, idsAfter] = [before?.instanceIds ?? [], after?.instanceIds ?? []];
    const kept = new Set(idsAfter);
    for (const instance of idsBefore) if (!kept.has(instance)) this.#drop(id, instance);
    for (const instance of movedInstances(idsBefore, idsAfter)) this.#touch(id, instance);
  }

  lookAtQuestion(
    id: QuestionId,
    only: { readonly group: GroupId; readonly instance: InstanceId } | null,
  ): void {
    const entry = this.#asking.entries.get(id);
    if (!entry) return;
    for (const place of placesOf(this.#asking, id, this.#ground.instances, only)) {
      this.#lookAt(entry, place);
    }
  }

  /** Gives the outline as it is after all that was looked at. */
  finish(): Outline {
    for (const [key, [group, instance]] of this.#touched) {
      const asked = this.#asking.groups.get(group);
      const { instances } = this.#outline;
      const isThere = this.#outline.groups.get(group)?.instanceIds.includes(instance);
      if (!asked || !isThere) continue;
      const view = viewInstance(this.#asking, asked, this.#outline, instance);
      if (view === instances.get(key)) continue;
      this.#outline = { ...this.#outline, instances: instances.set(key, view) };
    }
    if (this.#outline === this.#before) return this.#before;
    return withAreas(this.#asking, this.#outline, this.#areas);
  }

  #lookAt(entry: AskingEntry, place: QuestionPlace): void {
    const before = this.#outline.questions.get(questionKey(place));
    const after = this.#isThere(entry, place)
      ? viewQuestion(this.#asking, entry, place, this.#ground, before)
      : undefined;
    this.#replace(entry.area, place, before, after);
    if (entry.group && place.instance !== undefined && (!before || !after)) {
      this.#touch(entry.group.id, place.instance);
    }
  }

  #replace(
    area: AreaId,
    place: QuestionPlace,
    before: QuestionView | undefined,
    after: QuestionView | undefined,
  ): void {
    if (before === after) return;
    const key = questionKey(place);
    const { questions } = this.#outline;
    this.#outline = {
      ...this.#outline,
      questions: after ? questions.set(key, after) : questions.delete(key),
    };
    const change = this.#change(area);
    change.settled += Number(isSettled(after)) - Number(isSettled(before));
    change.total += Number(after !== undefined) - Number(before !== undefined);
    change.cameOrWent ||= place.instance === undefined && (!before || !after);
  }

  /** Lets go of an instance that is there no more, and of its questions. */
  #drop(group: GroupId, instance: InstanceId): void {
    for (const question of this.#asking.groups.get(group)?.questions ?? []) {
      const place = { question, instance };
      const before = this.#outline.questions.get(questionKey(place));
      if (before) this.#replace(before.area, place, before, undefined);
    }
    const instances = this.#outline.instances.delete(instanceKey(group, instance));
    this.#outline = { ...this.#outline, instances };
  }

  #isThere(entry: AskingEntry, place: QuestionPlace): boolean {
    return (
      isShown(this.#asking, entry, this.#ground, place.instance) &&
      this.#hasInstance(entry.group, place) &&
      this.#hold(entry.conditions, place)
    );
  }

  /** Whether a place is in an instance that is there, or in none; one taken away has answers still. */
  #hasInstance(group: Group | null, { instance }: QuestionPlace): boolean {
    if (!group) return true;
    const ids = this.#outline.groups.get(group.id)?.instanceIds;
    return instance !== undefined && ids?.includes(instance) === true;
  }

  #hold(conditions: readonly Condition[], from: QuestionPlace): boolean {
    const ground = conditionGroundAt(this.#asking, this.#outline, from);
    return conditions.every((condition) => conditionHolds(condition, ground));
  }

  #change(area: AreaId): AreaChange {
    const known = this.#areas.get(area) ?? { settled: 0, total: 0, cameOrWent: false };
    this.#areas.set(area, known);
    return known;
  }

  #touch(group: GroupId, instance: InstanceId): void {
    this.#touched.set(instanceKey(group, instance), [group, instance]);
  }
}

/**
 * What conditions look at from a place. An answer to a question that is not there counts for nothing until the
 * question is back.
 */
export function conditionGroundAt(
  asking: Asking,
  outline: Outline,
  from: QuestionPlace,
): Parameters<typeof conditionHolds>[1] {
  return {
    facts: asking.facts,
    given: (named): Given | null => {
      const key = keyFrom(asking, from, named);
      return (key === null ? null : outline.questions.get(key)?.answer?.given) ?? null;
    },
    kind: (named) => asking.entries.get(named)?.kind ?? null,
  };
}

function isSettled(question: QuestionView | undefined): boolean {
  // What was put off is still to be asked.
  return question?.answer != null && question.answer.given.state !== 'deferred';
}

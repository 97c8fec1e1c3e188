import {
  canonicalJson,
  findAnswerIssues,
  questionPlace,
  type Asking,
  type CatalogueRef,
  type EventType,
  type Given,
  type GroupId,
  type InstanceId,
  type InterviewId,
  type Issue,
  type QuestionKey,
  type QuestionView,
} from '@helhet/core';

import type { Flow } from '../interview/flow-of.js';
import type { InterviewOutline } from './interview-outline.js';
import type { Outcome } from './outcome.js';
import { refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import { UndoStack, type AnswerStep, type InstanceStep } from './undo-stack.js';

/** What the editing of one interview needs. */
export interface EditsGround {
  readonly interview: InterviewId;
  readonly running: RunningCase;
  readonly asked: InterviewOutline;
  /** Names exactly what is asked with these words. */
  readonly refOf: (asked: Asking) => CatalogueRef;
  readonly flow: () => Flow;
}

type Refusal = Extract<Outcome, { ok: false }>;

const done: Outcome = { ok: true, value: undefined };

/** What people change in one interview: answers, and entries of groups; and the taking back of either. */
export class InterviewEdits {
  readonly #interview: InterviewId;
  readonly #running: RunningCase;
  readonly #asked: InterviewOutline;
  readonly #refOf: EditsGround['refOf'];
  readonly #flow: () => Flow;
  readonly #undo = new UndoStack();

  constructor({ interview, running, asked, refOf, flow }: EditsGround) {
    this.#interview = interview;
    this.#running = running;
    this.#asked = asked;
    this.#refOf = refOf;
    this.#flow = flow;
  }

  get isUndoPossible(): boolean {
    return this.#flow() === 'asking' && this.#undo.isPossible(this.#asked.now);
  }

  answer(key: QuestionKey, given: Given): Outcome {
    const refusal = this.#refuseNow('answer.given', { question: key });
    if (refusal) return refusal;
    const shown = this.#find(key);
    if (!shown) return this.#refuseUnknown(key);
    const persons = new Set(this.#running.log.assessment.family.persons.map((person) => person.id));
    const issues = findAnswerIssues(key, shown.kind, given, persons);
    this.#setRefusal(key, issues[0] ?? null);
    if (issues.length > 0) return { ok: false, issues };
    this.#asked.prepare();
    const before = shown.answer;
    if (before && isSameGiven(before.given, given)) return done;
    const outcome = this.#running.record(
      'answer.given',
      {
        interview: this.#interview,
        ...questionPlace(shown.id),
        audience: this.#asked.asking.audience,
        given,
        ...(before && { supersedes: before.id }),
      },
      this.#refOf(this.#asked.asking),
    );
    if (!outcome.ok) return outcome;
    this.#undo.push({ key: shown.id, answer: outcome.value.id, before });
    this.#running.tell();
    return done;
  }

  addInstance(group: GroupId): Outcome<InstanceId> {
    const refusal = this.#refuseChange('instance.added', group);
    if (refusal) return refusal;
    this.#asked.prepare();
    const instance = this.#running.ids.create();
    const outcome = this.#running.record('instance.added', {
      interview: this.#interview,
      group,
      instance,
    });
    if (!outcome.ok) return outcome;
    this.#undo.push({ group, instance, change: 'added' });
    this.#running.tell();
    return { ok: true, value: instance };
  }

  removeInstance(group: GroupId, instance: InstanceId): Outcome {
    const refusal = this.#refuseChange('instance.removed', group);
    if (refusal) return refusal;
    if (!this.#asked.now.groups.get(group)?.instanceIds.includes(instance)) {
      return refused('instance.unknown', { group, instance });
    }
    this.#asked.prepare();
    const outcome = this.#running.record('instance.removed', {
      interview: this.#interview,
      group,
      instance,
    });
    if (!outcome.ok) return outcome;
    this.#undo.push({ group, instance, change: 'removed' });
    this.#running.tell();
    return done;
  }

  /** Keeps, for each question that could not be asked because of who is there, that it was put off. */
  putOff(): Outcome {
    this.#asked.prepare();
    for (const { id } of this.#asked.putOff()) {
      const outcome = this.#running.record(
        'answer.given',
        {
          interview: this.#interview,
          ...questionPlace(id),
          audience: this.#asked.asking.audience,
          given: { state: 'deferred', reason: 'presence' },
        },
        this.#refOf(this.#asked.asking),
      );
      if (!outcome.ok) return outcome;
    }
    return done;
  }

  undo(): Outcome {
    const last = this.#undo.last(this.#asked.now);
    if (!last) return refused('flow.not-now', { state: this.#flow() });
    this.#asked.prepare();
    return 'key' in last ? this.#undoAnswer(last) : this.#undoInstance(last);
  }

  #undoAnswer(step: AnswerStep): Outcome {
    const { key, answer: supersedes, before } = step;
    const place = { interview: this.#interview, ...questionPlace(key) };
    // What stands again was asked then, not now: in the words and for the audience of its time.
    const outcome = before
      ? this.#running.record(
          'answer.given',
          { ...place, audience: before.audience, given: before.given, supersedes },
          before.catalogue,
        )
      : this.#running.record('answer.withdrawn', { ...place, supersedes });
    if (!outcome.ok) return outcome;
    this.#undo.drop(step, before && outcome.value.id);
    this.#setRefusal(key, null);
    this.#running.tell();
    return done;
  }

  #undoInstance(step: InstanceStep): Outcome {
    const { group, instance, change } = step;
    const type = change === 'added' ? 'instance.removed' : 'instance.added';
    const outcome = this.#running.record(type, { interview: this.#interview, group, instance });
    if (!outcome.ok) return outcome;
    this.#undo.drop(step);
    this.#running.tell();
    return done;
  }

  /** Finds a question that is there now; a host may ask for anything. */
  #find(key: unknown): QuestionView | undefined {
    return typeof key === 'string' ? this.#asked.now.questions.get(key) : undefined;
  }

  #refuseUnknown(key: QuestionKey): Outcome {
    const isKnown =
      typeof key === 'string' && this.#asked.asking.entries.has(questionPlace(key).question);
    return refused(isKnown ? 'answer.not-asked-here' : 'answer.question-unknown', {
      question: key,
    });
  }

  /** Nothing is changed but while asking. */
  #refuseNow(type: EventType, where: Issue['where']): Refusal | null {
    const state = this.#flow();
    return state === 'asking' ? null : refused('flow.not-now', { type, state, ...where });
  }

  /** Why nothing can be added to a group or taken from it now, or `null`. */
  #refuseChange(type: EventType, group: GroupId): Refusal | null {
    const refusal = this.#refuseNow(type, { group });
    if (refusal) return refusal;
    const shown = typeof group === 'string' ? this.#asked.now.groups.get(group) : undefined;
    return shown && shown.add !== null ? null : refused('group.unknown', { group });
  }

  #setRefusal(key: QuestionKey, issue: Issue | null): void {
    if (this.#asked.refuse(key, issue)) this.#running.tell();
  }
}

function isSameGiven(a: Given, b: Given): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

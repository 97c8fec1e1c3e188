import type { InstanceId, Outline, QuestionKey, QuestionView } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';

import { keptAnswers } from '../question/kept-answers.js';
import { beginning, forget, goBack, goOn, keepTo, type Path } from './path.js';
import { stepsOf, type GroupStep, type Step } from './steps-of.js';

/** Where someone is in their turn. @internal */
export type Place = Step | { readonly kind: 'start' | 'end'; readonly id: string };

/**
 * One turn with the screen, from when it is handed over until it is handed back: what is asked in it, and
 * where whoever holds it is.
 *
 * What had an answer before the turn is not asked again and not shown: it may be someone else who holds the
 * screen now. Source: DOMAIN C.2 (R6).
 *
 * @internal
 */
export class Turn {
  readonly session: InterviewSession;
  readonly #met = new Set<QuestionKey>();
  readonly #passedOver = new Set<QuestionKey>();
  readonly #added = new Set<InstanceId>();
  #outline: Outline | null = null;
  #steps: readonly Step[] = [];
  #path: Path = beginning;

  constructor(session: InterviewSession) {
    this.session = session;
  }

  get place(): Place {
    const { seen, at } = this.#path;
    const id = seen[at];
    const step = this.#steps.find((one) => one.id === id);
    if (step) return step;
    return at < 0 ? { kind: 'start', id: 'start' } : { kind: 'end', id: 'end' };
  }

  /** How many questions have been come to, of those that are there, and how many are left. */
  get progress(): { readonly number: number; readonly left: number } {
    const { seen, at } = this.#path;
    const come = new Set(seen.slice(0, at + 1));
    const questions = this.#steps.filter(({ kind }) => kind === 'question');
    const number = questions.filter(({ id }) => come.has(id)).length;
    return { number, left: questions.length - number };
  }

  /** Whether this entry was added in the turn, and so may be taken away in it. */
  hasAdded(instance: InstanceId): boolean {
    return this.#added.has(instance);
  }

  /** Brings what is asked up to date. Whoever is at a question that is gone is led on. */
  follow(outline: Outline): void {
    if (outline === this.#outline) return;
    this.#outline = outline;
    this.#meet(outline);
    this.#steps = stepsOf(outline, (key) => !this.#passedOver.has(key));
    this.#path = keepTo(this.#path, this.#order);
  }

  goOn(): void {
    this.#path = goOn(this.#path, this.#order);
  }

  goBack(): void {
    this.#path = goBack(this.#path);
  }

  /** Leads into an entry that was just added; its group comes again after it. */
  enter({ id }: GroupStep, instance: InstanceId): void {
    this.#added.add(instance);
    this.#path = forget(this.#path, id, this.#order);
  }

  get #order(): readonly string[] {
    return this.#steps.map(({ id }) => id);
  }

  #meet({ questions }: Outline): void {
    const kept = keptAnswers(this.session);
    for (const [key, question] of questions.entries()) {
      if (this.#met.has(key)) continue;
      this.#met.add(key);
      if (kept.has(key) || isPassedOver(question)) this.#passedOver.add(key);
    }
  }
}

/** Has been answered, or is the worker's to answer. */
function isPassedOver({ answer, kind }: QuestionView): boolean {
  const isOpen = answer === null || ['not-asked', 'deferred'].includes(answer.given.state);
  return !isOpen || kind.kind === 'observation';
}

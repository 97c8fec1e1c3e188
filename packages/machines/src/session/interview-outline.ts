import {
  createAsking,
  createOutline,
  createRuleBook,
  findHeldRules,
  persistentMap,
  placesOf,
  questionKey,
  renewOutline,
  updateInstance,
  updateOutline,
  type AreaId,
  type Asking,
  type AssessmentEvent,
  type HeldRules,
  type Interview,
  type Issue,
  type Outline,
  type OutlineGround,
  type PersistentMap,
  type QuestionKey,
} from '@helhet/core';

import {
  explainQuestion,
  type ExplainedQuestion,
  type ExplainQuestionOptions,
} from './explained-question.js';
import { nothingToAsk } from './nothing-to-ask.js';
import type { FoundAsking } from './interview-source.js';

/** What an outline is kept up to date from, as it is now. */
export interface OutlineSource {
  interview(): Interview;
  isPrivateAllowed(): boolean;
  language(): string;
  /** Finds what is asked, or `null` when the instrument is not at hand. */
  find(): FoundAsking | null;
}

/** What one interview asks now, kept up to date event by event. */
export class InterviewOutline {
  readonly #source: OutlineSource;
  #asking: Asking;
  #found: FoundAsking | null = null;
  #outline: Outline;
  #refusals: PersistentMap<Issue> = persistentMap();

  constructor(source: OutlineSource) {
    this.#source = source;
    this.#asking = this.#ask();
    this.#outline = createOutline(this.#asking, this.#ground());
  }

  get asking(): Asking {
    return this.#asking;
  }

  get now(): Outline {
    return this.#outline;
  }

  /** Brings the outline up to date after an event of the interview. */
  follow({ type, payload }: AssessmentEvent): void {
    const [asking, outline, ground] = [this.#asking, this.#outline, this.#ground()];
    switch (type) {
      case 'answer.given':
      case 'answer.withdrawn':
        this.#outline = updateOutline(asking, outline, ground, questionKey(payload));
        break;
      case 'instance.added':
      case 'instance.removed':
        this.#outline = updateInstance(asking, outline, ground, payload.group, payload.instance);
        break;
      default:
        this.#outline = renewOutline(asking, outline, ground);
    }
  }

  /** Brings the outline up to date after a change of family or language: every text may differ. */
  retell(): void {
    this.#asking = this.#ask();
    this.#outline = createOutline(this.#asking, this.#ground());
  }

  /** Keeps why the last attempt to answer was refused; `null` when it was not. Says whether that is new. */
  refuse(key: QuestionKey, issue: Issue | null): boolean {
    if (!issue && !this.#refusals.has(key)) return false;
    this.#refusals = issue ? this.#refusals.set(key, issue) : this.#refusals.delete(key);
    this.#outline = updateOutline(this.#asking, this.#outline, this.#ground(), key);
    return true;
  }

  /** Explains a question with everything that was said, whoever is there now. */
  explain(key: QuestionKey): ExplainedQuestion | null {
    return explainQuestion(key, this.#explainOptions());
  }

  /** Explains every question of an area that is put to this audience, asked or not. */
  explainArea(area: AreaId): readonly ExplainedQuestion[] {
    const { instances } = this.#source.interview();
    const own = [...this.#asking.entries.values()].filter((entry) => entry.area === area);
    const options = this.#explainOptions();
    return own
      .flatMap(({ question: { id } }) => placesOf(this.#asking, id, instances, null))
      .flatMap((place) => explainQuestion(questionKey(place), options) ?? []);
  }

  /** The rules that hold now, by everything that was said; `null` when the catalogue has none. */
  heldRules(): { readonly asking: Asking; readonly held: HeldRules } | null {
    const { asking, outline, rules } = this.#explainOptions();
    if (!rules) return null;
    const { instances } = this.#source.interview();
    return { asking, held: findHeldRules(createRuleBook(asking, rules), outline, instances) };
  }

  #explainOptions(): ExplainQuestionOptions {
    const ground = this.#ground();
    return {
      asking: this.#asking,
      outline: createOutline(this.#asking, { ...ground, privateAllowed: true }),
      privateAllowed: ground.privateAllowed,
      names: this.#found?.ruleNames ?? {},
      ...(this.#found?.rules && { rules: this.#found.rules }),
    };
  }

  #ask(): Asking {
    this.#found = this.#source.find();
    return createAsking(
      this.#found ?? nothingToAsk(this.#source.interview(), this.#source.language()),
    );
  }

  #ground(): OutlineGround {
    const { answers, instances } = this.#source.interview();
    return {
      answers,
      instances,
      privateAllowed: this.#source.isPrivateAllowed(),
      issues: this.#refusals,
    };
  }
}

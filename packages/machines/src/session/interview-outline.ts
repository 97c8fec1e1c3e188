import {
  createAsking,
  createOutline,
  createRuleBook,
  findHeldRules,
  persistentMap,
  placesOf,
  questionKey,
  renewOutline,
  updateHeldRules,
  updateHeldRulesOfInstance,
  updateInstance,
  updateOutline,
  type AreaId,
  type Asking,
  type AssessmentEvent,
  type HeardTalk,
  type HeldRule,
  type HeldRules,
  type InstrumentRules,
  type Interview,
  type Issue,
  type Outline,
  type OutlineGround,
  type PersistentMap,
  type QuestionKey,
  type QuestionView,
  type RuleBook,
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
  /** Areas whose private questions are not to be asked any more; none, when absent. */
  stoppedAreas?(asking: Asking, rules: InstrumentRules | undefined): ReadonlySet<AreaId>;
  /** Finds what is asked, or `null` when the instrument is not at hand. */
  find(): FoundAsking | null;
}

/** What the answers mean: the rules that hold, read from an outline with everything in it. */
interface Meaning {
  readonly book: RuleBook;
  readonly outline: Outline;
  readonly held: HeldRules;
}

/** What one interview asks now, kept up to date event by event. */
export class InterviewOutline {
  readonly #source: OutlineSource;
  #asking: Asking;
  #found: FoundAsking | null = null;
  #outline: Outline;
  #refusals: PersistentMap<Issue> = persistentMap();
  /** What the answers mean, and the outline it is read from; found when somebody first asks. */
  #meaning: Meaning | null = null;

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

  /** Finds what the answers mean now, so that {@link follow} can tell what an answer brings about. */
  prepare(): void {
    this.#meaning ??= this.#findMeaning();
  }

  /** Brings the outline up to date after an event of the interview; gives the rules that hold now and did not. */
  follow(event: AssessmentEvent): readonly HeldRule[] {
    this.#followOutline(event);
    return this.#followMeaning(event);
  }

  #followOutline({ type, payload }: AssessmentEvent): void {
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

  #followMeaning({ type, payload }: AssessmentEvent): readonly HeldRule[] {
    if (!this.#meaning) return [];
    const { book, held } = this.#meaning;
    const [outline, ground] = [this.#meaning.outline, this.#wholeGround()];
    switch (type) {
      case 'answer.given':
      case 'answer.withdrawn': {
        const key = questionKey(payload);
        const whole = updateOutline(this.#asking, outline, ground, key);
        const change = updateHeldRules(book, whole, ground.instances, held, key);
        this.#meaning = { book, outline: whole, held: change.held };
        return change.began;
      }
      case 'instance.added':
      case 'instance.removed': {
        const { group, instance } = payload;
        const whole = updateInstance(this.#asking, outline, ground, group, instance);
        const change = updateHeldRulesOfInstance(book, whole, ground.instances, held, payload);
        this.#meaning = { book, outline: whole, held: change.held };
        return change.began;
      }
      default:
        return [];
    }
  }

  #findMeaning(): Meaning | null {
    const rules = this.#found?.rules;
    if (!rules) return null;
    const ground = this.#wholeGround();
    const outline = createOutline(this.#asking, ground);
    const book = createRuleBook(this.#asking, rules);
    return { book, outline, held: findHeldRules(book, outline, ground.instances) };
  }

  /** Everything that was said counts, whoever is there now. */
  #wholeGround(): OutlineGround {
    return { ...this.#ground(), privateAllowed: true, stoppedAreas: none };
  }

  /** Brings the outline up to date after a change of family or language: every text may differ. */
  retell(): void {
    this.#meaning = null;
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

  /** Finds what could not be asked because of who is there: private questions that nobody has answered. */
  putOff(): readonly QuestionView[] {
    const whole = this.#meaning?.outline ?? createOutline(this.#asking, this.#wholeGround());
    const { stoppedAreas } = this.#ground();
    return [...whole.questions.values()].filter(
      ({ id, area, answer }) =>
        answer === null && !this.#outline.questions.has(id) && !stoppedAreas.has(area),
    );
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
  heldRules(): Pick<HeardTalk, 'asking' | 'held' | 'outline'> | null {
    this.prepare();
    if (!this.#meaning) return null;
    const { held, outline } = this.#meaning;
    return { asking: this.#asking, held, outline };
  }

  #explainOptions(): ExplainQuestionOptions {
    const ground = this.#ground();
    return {
      asking: this.#asking,
      outline: this.#meaning?.outline ?? createOutline(this.#asking, this.#wholeGround()),
      privateAllowed: ground.privateAllowed,
      stoppedAreas: ground.stoppedAreas,
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

  #ground(): OutlineGround & { readonly stoppedAreas: ReadonlySet<AreaId> } {
    const { answers, instances } = this.#source.interview();
    return {
      answers,
      instances,
      privateAllowed: this.#source.isPrivateAllowed(),
      stoppedAreas: this.#source.stoppedAreas?.(this.#asking, this.#found?.rules) ?? none,
      issues: this.#refusals,
    };
  }
}

const none: ReadonlySet<AreaId> = new Set();

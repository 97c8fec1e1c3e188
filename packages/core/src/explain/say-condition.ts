import type { Comparable, Condition, ConditionLeaf, FactLeaf } from '../instrument/condition.js';
import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import type { QuestionId } from '../instrument/instrument.js';
import { comparedValues, kindCanBe } from '../instrument/reach/comparing.js';
import { standardOptionsIn, standardWordsOf } from '../instrument/standard-options.js';
import type { Asking } from '../interview/asking.js';
import type { ExplainWords, TruthName } from './explain-words.js';

/**
 * Says a condition in words, such as “the answer to “How do you sleep?” is “bad” or “very bad””.
 *
 * @param own - The question the condition stands at: its answer is said to be “the answer”.
 * @public
 */
export function sayCondition(
  condition: Condition,
  asking: Asking,
  words: ExplainWords,
  own: QuestionId | null = null,
): string {
  return new ConditionVoice(asking, words, own).say(condition);
}

class ConditionVoice {
  readonly #asking: Asking;
  readonly #words: ExplainWords;
  readonly #own: QuestionId | null;

  constructor(asking: Asking, words: ExplainWords, own: QuestionId | null) {
    this.#asking = asking;
    this.#words = words;
    this.#own = own;
  }

  say(condition: Condition): string {
    const words = this.#words;
    if ('all' in condition) return this.#join(condition.all, words.and) || words.always;
    if ('any' in condition)
      return this.#join(this.#possible(condition.any), words.or) || words.never;
    return 'not' in condition ? this.#sayNot(condition.not) : this.#sayLeaf(condition);
  }

  /** Leaves out what only another audience could answer; everything, when nothing would be left. */
  #possible(parts: readonly Condition[]): readonly Condition[] {
    const left = parts.filter((part) => {
      const values = 'question' in part ? comparedValues(part) : [];
      return values.length === 0 || ('question' in part && this.#canBe(part, values).length > 0);
    });
    return left.length > 0 ? left : parts;
  }

  /** The values that this audience can answer. */
  #canBe(leaf: ConditionLeaf, values: readonly Comparable[]): readonly Comparable[] {
    const kind = 'question' in leaf ? this.#asking.entries.get(leaf.question)?.kind : undefined;
    return kind ? values.filter((value) => kindCanBe(kind, value)) : values;
  }

  #join(parts: readonly Condition[], word: string): string {
    const [first, ...more] = parts;
    if (!first) return '';
    if (more.length === 0) return this.say(first);
    return parts.map((part) => this.#sayPart(part)).join(` ${word} `);
  }

  /** Says a part of something larger: a list of its own stands in brackets. */
  #sayPart(part: Condition): string {
    const said = this.say(part);
    const isList = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
    return isList ? `(${said})` : said;
  }

  #sayNot(condition: Condition): string {
    const words = this.#words;
    if ('fact' in condition) {
      const opposite = truthOf(condition, words, true);
      if (opposite !== null) return opposite;
    }
    if ('answered' in condition) {
      return this.#sayLeaf({ ...condition, answered: !condition.answered });
    }
    if ('fact' in condition && 'atMost' in condition) {
      return words.moreThan(this.#what(condition), this.#values(condition, [condition.atMost]));
    }
    if ('fact' in condition && 'atLeast' in condition) {
      return words.lessThan(this.#what(condition), this.#values(condition, [condition.atLeast]));
    }
    if (!('equals' in condition || 'in' in condition)) return words.not(this.#sayPart(condition));
    const values = 'equals' in condition ? [condition.equals] : condition.in;
    return words.isNot(this.#what(condition), this.#values(condition, values));
  }

  #sayLeaf(leaf: ConditionLeaf): string {
    const words = this.#words;
    const what = this.#what(leaf);
    if ('state' in leaf) return words.is(what, words.quote(words.states[leaf.state]));
    if ('answered' in leaf) {
      if ('fact' in leaf) return leaf.answered ? words.known(what) : words.notKnown(what);
      return leaf.answered ? words.answered(what) : words.notAnswered(what);
    }
    const truth = 'fact' in leaf ? truthOf(leaf, words, false) : null;
    if (truth !== null) return truth;
    if ('equals' in leaf) return words.is(what, this.#values(leaf, [leaf.equals]));
    if ('in' in leaf) return words.is(what, this.#values(leaf, leaf.in));
    return 'atLeast' in leaf
      ? words.atLeast(what, this.#values(leaf, [leaf.atLeast]))
      : words.atMost(what, this.#values(leaf, [leaf.atMost]));
  }

  #what(leaf: ConditionLeaf): string {
    if ('fact' in leaf) return this.#words.facts[leaf.fact];
    return leaf.question === this.#own
      ? this.#words.itsAnswer
      : this.#words.answerTo(this.#questionText(leaf.question));
  }

  #questionText(id: QuestionId): string {
    const { words, audience, names } = this.#asking;
    const own = words.questions[id]?.text;
    const text = own?.[audience] ?? Object.values(own ?? {})[0];
    if (text === undefined) return id;
    return this.#words.quote(fillPlaceholders(text, names, words.language));
  }

  #values(leaf: ConditionLeaf, values: readonly Comparable[]): string {
    const possible = this.#canBe(leaf, values);
    const said = possible.length > 0 ? possible : values;
    return said.map((value) => this.#value(leaf, value)).join(` ${this.#words.or} `);
  }

  #value(leaf: ConditionLeaf, value: Comparable): string {
    const words = this.#words;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return String(value);
    if ('fact' in leaf) return factValue(leaf, value, words);
    const { entries, words: asked } = this.#asking;
    const own = asked.questions[leaf.question]?.options?.[value];
    const kind = entries.get(leaf.question)?.kind;
    const standard = standardOptionsIn(asked.language);
    return words.quote(own ?? (kind && standardWordsOf(kind, standard)[value]) ?? value);
  }
}

/** Says a fact that is so or not as a sentence, or gives `null` for any other comparison. */
function truthOf(leaf: FactLeaf, { truths }: ExplainWords, isTurned: boolean): string | null {
  if (!('equals' in leaf) || typeof leaf.equals !== 'boolean' || !(leaf.fact in truths))
    return null;
  const { so, notSo } = truths[leaf.fact as TruthName];
  return leaf.equals === isTurned ? notSo : so;
}

function factValue({ fact }: FactLeaf, value: string, words: ExplainWords): string {
  const known: Readonly<Record<string, string>> =
    fact === 'band' ? words.bands : fact === 'variant' ? words.variants : {};
  return known[value] ?? value;
}

import type { Comparable, Condition, ConditionLeaf } from '../instrument/condition.js';
import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import { standardOptionsIn, standardWordsOf } from '../instrument/standard-options.js';
import type { Asking } from '../interview/asking.js';
import type { ExplainWords } from './explain-words.js';

/**
 * Says a condition in words, such as “the answer to “How do you sleep?” is “bad” or “very bad””.
 *
 * @public
 */
export function sayCondition(condition: Condition, asking: Asking, words: ExplainWords): string {
  if ('all' in condition) return join(condition.all, words.and, asking, words) || words.always;
  if ('any' in condition) return join(condition.any, words.or, asking, words) || words.never;
  if ('not' in condition) return words.not(sayPart(condition.not, asking, words));
  return sayLeaf(condition, asking, words);
}

function join(
  parts: readonly Condition[],
  word: string,
  asking: Asking,
  words: ExplainWords,
): string {
  const [first, ...more] = parts;
  if (!first) return '';
  if (more.length === 0) return sayCondition(first, asking, words);
  return parts.map((part) => sayPart(part, asking, words)).join(` ${word} `);
}

/** Says a part of something larger: a list of its own stands in brackets. */
function sayPart(part: Condition, asking: Asking, words: ExplainWords): string {
  const said = sayCondition(part, asking, words);
  const isList = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
  return isList ? `(${said})` : said;
}

function sayLeaf(leaf: ConditionLeaf, asking: Asking, words: ExplainWords): string {
  const isFact = 'fact' in leaf;
  const what = isFact ? words.facts[leaf.fact] : sayQuestion(leaf.question, asking, words);
  const say = (value: Comparable): string => sayValue(leaf, value, asking, words);
  if ('state' in leaf) return words.is(what, words.quote(words.states[leaf.state]));
  if ('answered' in leaf) {
    if (isFact) return leaf.answered ? words.known(what) : words.notKnown(what);
    return leaf.answered ? words.answered(what) : words.notAnswered(what);
  }
  if ('equals' in leaf) return words.is(what, say(leaf.equals));
  if ('in' in leaf) return words.is(what, leaf.in.map(say).join(` ${words.or} `));
  return 'atLeast' in leaf
    ? words.atLeast(what, say(leaf.atLeast))
    : words.atMost(what, say(leaf.atMost));
}

function sayQuestion(id: string, asking: Asking, words: ExplainWords): string {
  const own = asking.words.questions[id]?.text;
  const text = own?.[asking.audience] ?? Object.values(own ?? {})[0];
  const { language } = asking.words;
  return words.answerTo(
    text === undefined ? id : words.quote(fillPlaceholders(text, asking.names, language)),
  );
}

function sayValue(
  leaf: ConditionLeaf,
  value: Comparable,
  asking: Asking,
  words: ExplainWords,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number' || 'fact' in leaf) return String(value);
  const own = asking.words.questions[leaf.question]?.options?.[value];
  const kind = asking.entries.get(leaf.question)?.kind;
  const standard = standardOptionsIn(asking.words.language);
  return words.quote(own ?? (kind && standardWordsOf(kind, standard)[value]) ?? value);
}

import type { RuleNames } from '../instrument/rules.js';
import type { Asking } from '../interview/asking.js';
import type { ExplainWords } from './explain-words.js';
import type { AskingReason, ExplainedRule, Explanation } from './explanation.js';
import { sayCondition } from './say-condition.js';

/**
 * Says an explanation in words, a line for each thing: first why the question is asked or not, then what its
 * answer proposes or fires, then what it could, then what to listen for.
 *
 * For the worker only; see {@link Explanation}. Without names, ids are said.
 *
 * @public
 */
export function sayExplanation(
  explanation: Explanation,
  asking: Asking,
  words: ExplainWords,
  names: RuleNames = {},
): readonly string[] {
  const { reasons, rules, listenFor } = explanation;
  const say = (rule: ExplainedRule): readonly string[] =>
    sayRule(
      rule,
      sayCondition(rule.when.condition, asking, words, explanation.question),
      words,
      names,
    );
  const told = explanation.asked ? reasons : reasons.filter((reason) => !reason.holds);
  const heard = listenFor.map((id) => nameOf(id, names.factors));
  return [
    reasons.length === 0 ? words.always : explanation.asked ? words.asked : words.notAsked,
    ...told.map((reason) => `– ${sayReason(reason, asking, words)}`),
    ...rules.filter((rule) => rule.holds).flatMap(say),
    ...rules.filter((rule) => !rule.holds).flatMap(say),
    ...(heard.length > 0 ? [`${words.listenFor}: ${heard.join('; ')}.`] : []),
  ];
}

function sayReason(reason: AskingReason, asking: Asking, words: ExplainWords): string {
  switch (reason.code) {
    case 'audience':
      return words.notFor(words.audiences[asking.audience]);
    case 'private':
      return reason.holds ? words.alone : words.accompanied;
    case 'stopped':
      return words.stopped;
    case 'condition': {
      const said = sayCondition(reason.condition.condition, asking, words);
      return reason.holds ? said : `${said}: ${words.holdsNot}`;
    }
  }
}

function sayRule(
  { holds, proposes, fires }: ExplainedRule,
  condition: string,
  words: ExplainWords,
  names: RuleNames,
): readonly string[] {
  const reason = `${words.when} ${condition}`;
  const line = (lead: string, ids: readonly string[], known?: Readonly<Record<string, string>>) =>
    ids.length === 0
      ? []
      : [`${lead}: ${ids.map((id) => nameOf(id, known)).join('; ')} – ${reason}.`];
  return [
    ...line(holds ? words.proposes : words.wouldPropose, proposes, names.factors),
    ...line(holds ? words.fires : words.wouldFire, fires, names.triggers),
  ];
}

function nameOf(id: string, names: Readonly<Record<string, string>> = {}): string {
  const name = names[id];
  return name === undefined ? id : `${id} ${name}`;
}

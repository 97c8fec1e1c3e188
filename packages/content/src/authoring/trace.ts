import {
  findProposals,
  instanceKey,
  questionPlace,
  type HeldRule,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
  type Issue,
  type Outline,
  type Proposal,
  type QuestionKey,
  type QuestionView,
  type RuleNames,
} from '@helhet/core';

import { ruleNamesIn, sayName } from './rule-names.js';
import { sayGiven } from './say-given.js';
import type { Script, ScriptStep } from './script.js';
import { TracedInterview, type TracedState, type TracedStep } from './traced-interview.js';

/**
 * Goes through a script, and says step by step what was given, what is asked now that was not and what is asked
 * no more, what is proposed now or no more and by which rule, and which triggers fired.
 *
 * @internal
 */
export function trace(
  instrument: Instrument,
  words: InstrumentWords,
  rules: InstrumentRules | null,
  script: Script,
): readonly string[] {
  const interview = new TracedInterview(instrument, words, rules, script);
  const names = ruleNamesIn(words.language);
  const keys = keysInOrder(interview.start.outline);
  const lines = [
    `${instrument.id} ${instrument.version}, ${words.language}, put to ${script.audience}`,
    '',
    `Asked from the start: ${keys.length === 0 ? 'nothing.' : String(keys.length)}`,
    ...keys.map((key) => sayQuestion('', key, interview.start.outline)),
    ...sayGroups(emptyGroups, interview.start.outline),
  ];
  let state = interview.start;
  for (const [index, step] of script.steps.entries()) {
    const taken = interview.take(state, step);
    lines.push('', `${index + 1}. ${sayStep(step, taken, state, words.language)}`);
    if (taken.issue) continue;
    lines.push(...sayChanges(state, taken, names));
    state = taken.state;
  }
  return lines;
}

const emptyGroups: Pick<Outline, 'groups'> = { groups: new Map() as never };

function sayStep(
  step: ScriptStep,
  taken: TracedStep,
  { outline }: TracedState,
  language: string,
): string {
  const refusal = taken.issue ? `: refused, ${sayIssue(taken.issue)}` : '';
  if ('add' in step) return `${instanceKey(step.add, step.as)} is added${refusal}`;
  if ('remove' in step) return `${instanceKey(step.remove, step.as)} is taken away${refusal}`;
  if ('withdraw' in step) return `${step.withdraw} is taken back${refusal}`;
  if (taken.issue) return `${step.answer} is answered ${sayRaw(step)}${refusal}`;
  const question = outline.questions.get(step.answer);
  const given = question && taken.given ? sayGiven(taken.given, question, language) : '';
  return `${step.answer} is answered: ${given}`;
}

function sayRaw(step: Extract<ScriptStep, { answer: QuestionKey }>): string {
  return JSON.stringify('given' in step ? step.given : step.value);
}

function sayIssue({ code, where: { min, max } }: Issue): string {
  const limits = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ];
  return limits.length === 0 ? code : `${code} (${limits.join(', ')})`;
}

function sayChanges(
  before: TracedState,
  { state: after, began, ended }: Extract<TracedStep, { readonly issue: null }>,
  names: RuleNames,
): readonly string[] {
  const asked = keysInOrder(after.outline).filter((key) => !before.outline.questions.has(key));
  const gone = keysInOrder(before.outline).filter((key) => !after.outline.questions.has(key));
  const lines = [
    ...asked.map((key) => sayQuestion('asked now: ', key, after.outline)),
    ...gone.map((key) => sayQuestion('asked no more: ', key, before.outline)),
    ...sayGroups(before.outline, after.outline),
    ...sayProposals(findProposals(before.held), findProposals(after.held), ended, names),
    ...sayFired(began, names),
  ];
  return lines.length === 0 ? ['   nothing else changes'] : lines;
}

/** The keys of everything that is asked, in the order it is shown. */
function keysInOrder({ areaIds, areas, groups, instances }: Outline): readonly QuestionKey[] {
  return areaIds.flatMap((id) => {
    const { questionIds = [], groupIds = [] } = areas.get(id) ?? {};
    const inGroups = groupIds.flatMap((group) =>
      (groups.get(group)?.instanceIds ?? []).flatMap(
        (instance) => instances.get(instanceKey(group, instance))?.questionIds ?? [],
      ),
    );
    return [...questionIds, ...inGroups];
  });
}

function sayQuestion(lead: string, key: QuestionKey, outline: Outline): string {
  const question = outline.questions.get(key);
  return `   ${lead}${key}${question ? sayText(question) : ''}`;
}

function sayText({ text, private: isPrivate }: QuestionView): string {
  return `${text === '' ? '' : ` ${text}`}${isPrivate ? ' (private)' : ''}`;
}

/** Groups that people add to: what can be added now, and no more. */
function sayGroups(
  before: Pick<Outline, 'groups'>,
  after: Pick<Outline, 'groups'>,
): readonly string[] {
  const ids = [...before.groups.entries(), ...after.groups.entries()].flatMap(([id, { add }]) =>
    add === null ? [] : [id],
  );
  return [...new Set(ids)].sort().flatMap((id) => {
    const [was, is] = [before.groups.get(id), after.groups.get(id)];
    if (Boolean(was) === Boolean(is)) return [];
    return [`   can be added to ${is ? 'now' : 'no more'}: ${id} ${(is ?? was)?.title ?? ''}`];
  });
}

function sayProposals(
  before: readonly Proposal[],
  after: readonly Proposal[],
  ended: readonly HeldRule[],
  { factors = {} }: RuleNames,
): readonly string[] {
  const ids = [...new Set([...before, ...after].map(({ factor }) => factor))].sort();
  return ids.flatMap((id) => {
    const was = before.find(({ factor }) => factor === id)?.by ?? [];
    const is = after.find(({ factor }) => factor === id)?.by ?? [];
    const known = new Set(was.map(sayRule));
    const added = is.map(sayRule).filter((rule) => !known.has(rule));
    const name = sayName(id, factors);
    if (is.length === 0) {
      const lost = ended.filter(({ rule }) => rule.proposes?.includes(id)).map(sayRule);
      return [`   proposed no more: ${name}, ${lost.join(', ')} holds no more`];
    }
    if (added.length === 0) return [];
    const lead = was.length === 0 ? 'proposed' : 'proposed also';
    return [`   ${lead}: ${name}, by ${added.join(', ')}`];
  });
}

function sayFired(began: readonly HeldRule[], { triggers = {} }: RuleNames): readonly string[] {
  return began.flatMap((held) =>
    (held.rule.fires ?? []).map(
      (id) => `   fired: ${sayName(id, triggers)}, by ${sayRule(held)}`,
    ),
  );
}

function sayRule(rule: Parameters<typeof questionKeyOf>[0] & { readonly number: number }): string {
  return `rule ${rule.number} of ${questionKeyOf(rule)}`;
}

function questionKeyOf({ question, instance }: ReturnType<typeof questionPlace>): QuestionKey {
  return instance === undefined ? question : `${question}#${instance}`;
}

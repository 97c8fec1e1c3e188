import { emptyOutline, instanceKey, type Issue, type Language, type RuleNames } from '@helhet/core';

import { sayAsked, sayChanges } from './say-changes.js';
import { sayGiven } from './say-given.js';
import type { Script, ScriptStep } from './script.js';
import {
  TracedInterview,
  type TracedInstrument,
  type TracedState,
  type TracedStep,
} from './traced-interview.js';

/** What a script is gone through with. @internal */
export interface TraceOptions extends TracedInstrument {
  readonly names: RuleNames;
}

/**
 * Goes through a script, and says step by step what was given, what is asked now that was not and what is asked
 * no more, what is proposed now or no more and by which rule, and which triggers fired.
 *
 * @internal
 */
export function trace(
  { instrument, words, rules, names }: TraceOptions,
  script: Script,
): readonly string[] {
  const interview = new TracedInterview({ instrument, words, rules }, script);
  const { outline } = interview.start;
  const lines = [
    `${instrument.id} ${instrument.version} in "${words.language}", put to ${script.audience}`,
    '',
    `Asked from the start: ${outline.progress.total}`,
    ...sayAsked(emptyOutline, outline, ''),
  ];
  let state = interview.start;
  for (const [index, step] of script.steps.entries()) {
    const taken = interview.take(state, step);
    lines.push('', `${index + 1}. ${sayStep(step, taken, state, words.language)}`);
    if (taken.issue) continue;
    const changes = sayChanges(state, taken, names);
    lines.push(...(changes.length === 0 ? ['   nothing else changes'] : changes));
    state = taken.state;
  }
  return lines;
}

function sayStep(
  step: ScriptStep,
  taken: TracedStep,
  { outline }: TracedState,
  language: Language,
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

function sayRaw(step: Extract<ScriptStep, { readonly answer: unknown }>): string {
  return JSON.stringify('given' in step ? step.given : step.value);
}

function sayIssue({ code, where: { min, max } }: Issue): string {
  const limits = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ];
  return limits.length === 0 ? code : `${code} (${limits.join(', ')})`;
}

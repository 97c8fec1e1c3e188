import { audiences, factNames, type Given, type Members, type UnitFacts } from '@helhet/core';
import { audienceSchema, givenSchema } from '@helhet/core/schema';

import { flatIssues } from './flat-issues.js';
import { saySchemaIssue } from './say-schema-issue.js';
import type { Script, ScriptStep } from './script.js';

/** A script, or what is wrong with it, a line for each thing. @internal */
export type ReadScript =
  | { readonly script: Script; readonly problems: null }
  | { readonly script: null; readonly problems: readonly string[] };

type Keyed = Readonly<Record<string, unknown>>;

const sources = ['parent', 'home', 'child'];
const parts = ['audience', 'facts', 'members', 'steps'];
const formsOfStep =
  'must be {"answer", "given"}, {"answer", "value"}, {"withdraw"}, {"add", "as"} or {"remove", "as"}.';

/**
 * Reads a script, such as `{ "audience": "adult", "steps": [{ "answer": "C01.2", "value": "yes" }] }`.
 *
 * @internal
 */
export function readScript(content: unknown): ReadScript {
  if (!isKeyed(content)) return { script: null, problems: ['the whole file: must be an object.'] };
  const problems: string[] = Object.keys(content)
    .filter((key) => !parts.includes(key))
    .map((key) => `${key}: has no place here. Use ${parts.join(', ')}.`);
  const audience = audienceSchema.safeParse(content.audience);
  if (!audience.success) problems.push(`audience: must be one of ${audiences.join(', ')}.`);
  const { facts = {}, members = {}, steps } = content;
  problems.push(...factProblems(facts), ...memberProblems(members));
  if (!Array.isArray(steps)) problems.push('steps: must be a list.');
  const read = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    readStep(step, `steps[${index}]`),
  );
  problems.push(...read.flatMap((step) => (isProblems(step) ? step : [])));
  if (problems.length > 0 || !audience.success) return { script: null, problems };
  return {
    script: {
      audience: audience.data,
      facts: facts as UnitFacts,
      members: members as Members,
      steps: read.filter((step): step is ScriptStep => !isProblems(step)),
    },
    problems: null,
  };
}

function isKeyed(content: unknown): content is Keyed {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isProblems(step: ScriptStep | readonly string[]): step is readonly string[] {
  return Array.isArray(step);
}

function factProblems(facts: unknown): readonly string[] {
  if (!isKeyed(facts)) return ['facts: must be an object.'];
  const known: readonly string[] = factNames;
  return Object.entries(facts).flatMap(([name, value]) => {
    if (!known.includes(name)) return [`facts.${name}: is no fact. Use ${factNames.join(', ')}.`];
    return ['string', 'number', 'boolean'].includes(typeof value)
      ? []
      : [`facts.${name}: must be text, a number, or true or false.`];
  });
}

function memberProblems(members: unknown): readonly string[] {
  if (!isKeyed(members)) return ['members: must be an object.'];
  return Object.entries(members).flatMap(([source, all]) => {
    if (!sources.includes(source)) {
      return [`members.${source}: has no place here. Use ${sources.join(', ')}.`];
    }
    const isList = Array.isArray(all) && all.every(isMember);
    return isList ? [] : [`members.${source}: must be a list of {"id", "name"}, both text.`];
  });
}

function isMember(one: unknown): boolean {
  return isKeyed(one) && typeof one.id === 'string' && typeof one.name === 'string';
}

/** Reads one step; gives the problems instead when there are any. */
function readStep(step: unknown, place: string): ScriptStep | readonly string[] {
  if (!isKeyed(step)) return [`${place}: ${formsOfStep}`];
  const keys = Object.keys(step).sort().join(' ');
  const { answer, withdraw } = step;
  switch (keys) {
    case 'answer given': {
      if (typeof answer !== 'string') return [`${place}.answer: must be text.`];
      const given = readGiven(step.given, place);
      return 'problems' in given ? given.problems : { answer, given: given.given };
    }
    case 'answer value':
      return typeof answer === 'string'
        ? { answer, value: step.value }
        : [`${place}.answer: must be text.`];
    case 'withdraw':
      return typeof withdraw === 'string' ? { withdraw } : [`${place}.withdraw: must be text.`];
    case 'add':
    case 'add as':
      return readInstance(step.add, step.as, place, (add, as) => ({ add, as }));
    case 'as remove':
    case 'remove':
      return readInstance(step.remove, step.as, place, (remove, as) => ({ remove, as }));
    default:
      return [`${place}: ${formsOfStep}`];
  }
}

function readGiven(
  content: unknown,
  place: string,
): { readonly given: Given } | { readonly problems: readonly string[] } {
  const read = givenSchema.safeParse(content);
  if (read.success) return { given: read.data };
  const issues = flatIssues(read.error.issues, content);
  return {
    problems: issues
      .flatMap((issue) => saySchemaIssue(issue, content))
      .map((said) => `${place}.given: ${said}`),
  };
}

/** Reads `"P09.jobs"` with `as`, or `"P09.jobs#first"` alone. */
function readInstance(
  group: unknown,
  as: unknown,
  place: string,
  toStep: (group: string, as: string) => ScriptStep,
): ScriptStep | readonly string[] {
  const named = typeof group === 'string' && as === undefined ? /^([^#]+)#(.+)$/.exec(group) : null;
  const [id, instance] = named ? named.slice(1) : [group, as];
  const isSound =
    typeof id === 'string' && typeof instance === 'string' && /^[^#\s]+$/.test(instance);
  return isSound
    ? toStep(id, instance)
    : [`${place}: name the group and, with "as", the one in it, such as "first"; no # or space.`];
}

import type { AnswerState, Given } from '../../answer/answer.js';
import { noneOption, optionsOf, type AnswerKind } from '../answer-kind.js';
import type { ConditionLeaf } from '../condition.js';
import { comparedValues, kindCanBe } from './comparing.js';

/**
 * Finds answers to try so that every leaf comes out both ways where it can: each option, numbers on both sides of
 * each bound, and the states other than answered.
 *
 * @param leaves - What looks at the question.
 */
export function candidateAnswers(
  kind: AnswerKind,
  leaves: readonly ConditionLeaf[],
): readonly Given[] {
  return [...answeredWith(kind, leaves), ...statesToTry(leaves).flatMap(stateOf)];
}

/** Whether all that conditions can tell apart is among {@link candidateAnswers}; not with very many options. */
export function isEveryAnswerTried(kind: AnswerKind, leaves: readonly ConditionLeaf[]): boolean {
  return kind.kind !== 'several-of' || comparedOf(kind.options, leaves).length <= most;
}

const otherStates: readonly AnswerState[] = ['declined', 'dont-know', 'not-asked', 'deferred'];

/** Those looked at, and one that is not: some conditions hold for that one only. */
function statesToTry(leaves: readonly ConditionLeaf[]): readonly AnswerState[] {
  const looked = new Set(leaves.flatMap((leaf) => ('state' in leaf ? [leaf.state] : [])));
  const other = otherStates.filter((state) => !looked.has(state)).slice(0, 1);
  return [...other, ...otherStates.filter((state) => looked.has(state))];
}

function stateOf(state: AnswerState): readonly Given[] {
  switch (state) {
    case 'answered':
      return [];
    case 'not-asked':
      return [{ state, reason: '–' }];
    case 'deferred':
      return [{ state, reason: 'presence' }];
    default:
      return [{ state }];
  }
}

function answeredWith(kind: AnswerKind, leaves: readonly ConditionLeaf[]): readonly Given[] {
  const values = leaves.flatMap(comparedValues);
  switch (kind.kind) {
    case 'several-of':
      return subsets(kind.options, comparedOf(kind.options, leaves)).map((options) => ({
        state: 'answered',
        value: { kind: 'several-of', options },
      }));
    case 'rating':
    case 'number': {
      const ends = kind.kind === 'rating' ? [0, 10] : [kind.min ?? 0, kind.max ?? 1];
      const compared = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
      const near = compared.flatMap((value, index) => [
        value - 1,
        value,
        (value + (compared[index + 1] ?? value)) / 2,
        value + 1,
      ]);
      return [...new Set([...ends, ...near])]
        .filter((number) => kindCanBe(kind, number))
        .map((number) => ({ state: 'answered', value: { kind: kind.kind, number } }));
    }
    case 'date':
      return [{ state: 'answered', value: { kind: 'date', date: '2026-01' } }];
    case 'person':
      return [{ state: 'answered', value: { kind: 'person', persons: [], others: ['–'] } }];
    case 'text':
    case 'observation':
      return [{ state: 'answered', value: { kind: kind.kind, text: '–' } }];
    case 'verbatim':
      return [{ state: 'answered', value: { kind: 'verbatim', text: '–', speaker: '–' } }];
    default:
      return (optionsOf(kind) ?? []).map((option) => ({
        state: 'answered',
        value: { kind: kind.kind, option },
      }));
  }
}

/** With more options compared than this, not every combination of them is tried. */
const most = 10;

/** Options that can be chosen together and that conditions look at. */
function comparedOf(
  options: readonly string[],
  leaves: readonly ConditionLeaf[],
): readonly string[] {
  const compared = new Set(leaves.flatMap(comparedValues).map(String));
  return options.filter((option) => compared.has(option) && option !== noneOption);
}

/** Each option alone, and all combinations of those that are compared with, when they are not too many. */
function subsets(
  options: readonly string[],
  compared: readonly string[],
): readonly (readonly string[])[] {
  const singles = options.map((option) => [option]);
  if (compared.length > most) return [...singles, compared];
  const combinations = compared.reduce<readonly (readonly string[])[]>(
    (found, option) => [...found, ...found.map((chosen) => [...chosen, option])],
    [[]],
  );
  return [...singles, ...combinations.filter((chosen) => chosen.length > 1)];
}

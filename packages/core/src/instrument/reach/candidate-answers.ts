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
  const states = new Set<AnswerState>(['declined']);
  for (const leaf of leaves) if ('state' in leaf) states.add(leaf.state);
  return [...answeredWith(kind, leaves), ...[...states].flatMap(stateOf)];
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
      return subsets(kind.options, values.map(String)).map((options) => ({
        state: 'answered',
        value: { kind: 'several-of', options },
      }));
    case 'rating':
    case 'number': {
      const ends = kind.kind === 'rating' ? [0, 10] : [kind.min ?? 0, kind.max ?? 1];
      const near = values.flatMap((value) =>
        typeof value === 'number' ? [value - 1, value, value + 1] : [],
      );
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

/** At this many options compared with, not every combination of them is tried. */
const most = 6;

/** Each option alone, all combinations of those that are compared with, and all of them together. */
function subsets(
  options: readonly string[],
  compared: readonly string[],
): readonly (readonly string[])[] {
  const singles = options.map((option) => [option]);
  const mentioned = options.filter(
    (option) => compared.includes(option) && option !== noneOption,
  );
  if (mentioned.length > most) return [...singles, mentioned];
  const combinations = mentioned.reduce<readonly (readonly string[])[]>(
    (found, option) => [...found, ...found.map((chosen) => [...chosen, option])],
    [[]],
  );
  return [...singles, ...combinations.filter((chosen) => chosen.length > 1)];
}

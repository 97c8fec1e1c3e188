import { treeLeaves } from '../condition-leaves.js';
import type { Condition, ConditionLeaf, QuestionLeaf } from '../condition.js';
import { comparedValues, kindCanCompare, kindCanBe } from '../reach/comparing.js';
import type { Instrument, QuestionId } from '../instrument.js';
import { groupsOf } from '../questions-of.js';
import type { Fault, FaultPlace } from './fault.js';
import { placedQuestions, type PlacedQuestion } from './places.js';
import { askedKinds } from './structure-faults.js';

/** Finds what is wrong with conditions, wherever they stand: unknown questions, and what cannot be compared. */
export function conditionFaults(instrument: Instrument): Fault[] {
  const known = questionsById(instrument);
  return [
    ...instrument.areas.flatMap((area) => {
      const place = { instrument: instrument.id, area: area.id };
      return [
        ...faultsIn(area.when, known, place, null),
        ...groupsOf(area).flatMap((group) =>
          faultsIn(group.when, known, { ...place, group: group.id }, null),
        ),
      ];
    }),
    ...placedQuestions(instrument).flatMap(({ question, group, place }) =>
      faultsIn(question.when, known, place, group?.id ?? null),
    ),
  ];
}

/** The questions of an instrument by id, with their places. */
export function questionsById(instrument: Instrument): ReadonlyMap<QuestionId, PlacedQuestion> {
  return new Map(placedQuestions(instrument).map((placed) => [placed.question.id, placed]));
}

/** Finds what is wrong with one condition that stands in a group, or in none. */
export function faultsIn(
  condition: Condition | undefined,
  known: ReadonlyMap<QuestionId, PlacedQuestion>,
  place: FaultPlace,
  group: string | null,
): Fault[] {
  const leaves: readonly ConditionLeaf[] = condition ? treeLeaves(condition) : [];
  return leaves.flatMap((leaf): Fault[] => {
    if (!('question' in leaf)) return [];
    const placed = known.get(leaf.question);
    if (!placed) return [{ code: 'condition.question-unknown', ...place, found: leaf.question }];
    if (placed.group && placed.group.id !== group) {
      return [{ code: 'condition.into-group', ...place, found: leaf.question }];
    }
    return comparisonFaults(leaf, placed, place);
  });
}

/** A leaf must be possible for at least one audience of its question; each value too. */
function comparisonFaults(leaf: QuestionLeaf, placed: PlacedQuestion, place: FaultPlace): Fault[] {
  const kinds = askedKinds(placed.question).map(([, kind]) => kind);
  if (kinds.length > 0 && !kinds.some((kind) => kindCanCompare(kind, leaf))) {
    return [{ code: 'condition.cannot-compare', ...place, found: leaf.question }];
  }
  return comparedValues(leaf)
    .filter((value) => kinds.length > 0 && !kinds.some((kind) => kindCanBe(kind, value)))
    .map((value) => ({ code: 'condition.value-impossible', ...place, found: String(value) }));
}

import type { AnswerKind } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import type { Condition, UnitFacts } from '../instrument/condition.js';
import { conditionQuestions } from '../instrument/condition-questions.js';
import type { PlaceholderNames } from '../instrument/fill-placeholders.js';
import type { AreaId, Instrument, Question, QuestionId } from '../instrument/instrument.js';
import type { InstrumentWords } from '../instrument/words.js';

/**
 * An instrument made ready to be asked of one audience in one language: what depends on what is known
 * before anything runs.
 *
 * @public
 */
export interface Asking {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly audience: Audience;
  readonly facts: UnitFacts;
  readonly names: PlaceholderNames;
  /** Questions put to this audience, each after those it depends on. */
  readonly order: readonly QuestionId[];
  readonly entries: ReadonlyMap<QuestionId, AskingEntry>;
  /** Ids of every area's questions, in the order of the instrument. */
  readonly areas: ReadonlyMap<AreaId, readonly QuestionId[]>;
  /** Ids of a question's dependents and of theirs, in `order`. */
  dependentsOf(question: QuestionId): readonly QuestionId[];
}

/** One question as it is put to the audience. @public */
export interface AskingEntry {
  readonly question: Question;
  readonly area: AreaId;
  readonly kind: AnswerKind;
  /** The area's condition and the question's own. */
  readonly conditions: readonly Condition[];
}

/** What is asked of whom, about what. @public */
export interface AskingOptions {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly audience: Audience;
  readonly facts?: UnitFacts;
  readonly names?: PlaceholderNames;
}

/**
 * Makes an instrument ready to be asked.
 *
 * @public
 */
export function createAsking(options: AskingOptions): Asking {
  const { instrument, words, audience, facts = {}, names = {} } = options;
  const entries = entriesFor(instrument, audience);
  const dependents = new Map<QuestionId, QuestionId[]>();
  const order: QuestionId[] = [];
  const placed = new Set<QuestionId>();
  const place = (id: QuestionId, entry: AskingEntry): void => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const other of entry.conditions.flatMap(conditionQuestions)) {
      const before = entries.get(other);
      if (before) place(other, before);
      dependents.set(other, [...(dependents.get(other) ?? []), id]);
    }
    order.push(id);
  };
  for (const [id, entry] of entries) place(id, entry);
  const rank = new Map(order.map((id, index) => [id, index]));
  return {
    instrument,
    words,
    audience,
    facts,
    names,
    order,
    entries,
    areas: new Map(
      instrument.areas.map((area) => [area.id, area.questions.map((question) => question.id)]),
    ),
    dependentsOf: (question) => {
      const found = new Set<QuestionId>();
      const waiting = [...(dependents.get(question) ?? [])];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (!found.has(id)) waiting.push(...(dependents.get(id) ?? []));
        found.add(id);
      }
      return [...found].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    },
  };
}

function entriesFor(instrument: Instrument, audience: Audience): Map<QuestionId, AskingEntry> {
  const entries = new Map<QuestionId, AskingEntry>();
  for (const area of instrument.areas) {
    for (const question of area.questions) {
      const kind = question.ask[audience];
      if (!kind) continue;
      const conditions = [area.when, question.when].filter((when) => when !== undefined);
      entries.set(question.id, { question, area: area.id, kind, conditions });
    }
  }
  return entries;
}

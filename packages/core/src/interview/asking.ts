import type { AnswerKind } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import type { Condition, UnitFacts } from '../instrument/condition.js';
import { conditionQuestions } from '../instrument/condition-leaves.js';
import type { PlaceholderNames } from '../instrument/fill-placeholders.js';
import type {
  AreaId,
  Group,
  GroupId,
  Instrument,
  MemberSource,
  Question,
  QuestionId,
} from '../instrument/instrument.js';
import { groupsOf } from '../instrument/questions-of.js';
import type { InstrumentWords } from '../instrument/words.js';
import { keptKind, type KeptKinds } from './kept-kinds.js';

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
  readonly members: Members;
  /** Questions put to this audience, and groups with such questions, each after those it depends on. */
  readonly order: readonly AskedId[];
  readonly entries: ReadonlyMap<QuestionId, AskingEntry>;
  readonly groups: ReadonlyMap<GroupId, AskingGroup>;
  /** Ids of every area's own questions and of its groups, in the order of the instrument. */
  readonly areas: ReadonlyMap<AreaId, AskingArea>;
  /** Ids of a question's dependents and of theirs, in `order`. */
  dependentsOf(question: QuestionId): readonly AskedId[];
}

/** Names a question or a group. @public */
export type AskedId = string;

/** One question as it is put to the audience. @public */
export interface AskingEntry {
  readonly question: Question;
  readonly area: AreaId;
  /** The group it comes again in; `null` for a question that is asked once. */
  readonly group: Group | null;
  readonly kind: AnswerKind;
  /** The area's condition, the group's and the question's own. */
  readonly conditions: readonly Condition[];
}

/** A group in which something is put to the audience. @public */
export interface AskingGroup {
  readonly group: Group;
  readonly area: AreaId;
  readonly conditions: readonly Condition[];
  /** Ids of its questions that are put to the audience. */
  readonly questions: readonly QuestionId[];
}

/** What an area holds, by id. @public */
export interface AskingArea {
  readonly questions: readonly QuestionId[];
  readonly groups: readonly GroupId[];
}

/** What groups have an instance for, of what the family knows of. @public */
export type Members = Readonly<Partial<Record<MemberSource, readonly Member[]>>>;

/** One parent, home or child. @public */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** What is asked of whom, about what. @public */
export interface AskingOptions {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly audience: Audience;
  readonly facts?: UnitFacts;
  readonly names?: PlaceholderNames;
  readonly members?: Members;
  /** The scales a child was asked with before; it keeps them. */
  readonly keptKinds?: KeptKinds;
}

/**
 * Makes an instrument ready to be asked.
 *
 * @public
 */
export function createAsking(options: AskingOptions): Asking {
  const { instrument, words, audience, facts = {}, names = {}, members = {} } = options;
  const entries = entriesFor(instrument, audience, options.keptKinds);
  const groups = groupsFor(instrument, entries);
  const nodes = new Map<string, readonly Condition[]>([
    ...[...groups].map(([id, group]) => [id, group.conditions] as const),
    ...[...entries].map(([id, entry]) => [id, entry.conditions] as const),
  ]);
  const { order, dependents } = orderOf(nodes);
  const rank = new Map(order.map((id, index) => [id, index]));
  return {
    instrument,
    words,
    audience,
    facts,
    names,
    members,
    order,
    entries,
    groups,
    areas: new Map(
      instrument.areas.map((area) => [
        area.id,
        {
          questions: area.questions.map((question) => question.id),
          groups: groupsOf(area).map((group) => group.id),
        },
      ]),
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

/** Puts each node after those its conditions look at, and turns the arrows round. */
function orderOf(nodes: ReadonlyMap<string, readonly Condition[]>): {
  readonly order: readonly string[];
  readonly dependents: ReadonlyMap<string, readonly string[]>;
} {
  const dependents = new Map<string, string[]>();
  const order: string[] = [];
  const placed = new Set<string>();
  const place = (id: string, conditions: readonly Condition[]): void => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const other of conditions.flatMap(conditionQuestions)) {
      const before = nodes.get(other);
      if (before) place(other, before);
      const known = dependents.get(other);
      if (known) known.push(id);
      else dependents.set(other, [id]);
    }
    order.push(id);
  };
  for (const [id, conditions] of nodes) place(id, conditions);
  return { order, dependents };
}

function entriesFor(
  instrument: Instrument,
  audience: Audience,
  kept: KeptKinds | undefined,
): Map<QuestionId, AskingEntry> {
  const entries = new Map<QuestionId, AskingEntry>();
  for (const area of instrument.areas) {
    const add = (question: Question, group: Group | null): void => {
      const kind = question.ask[audience];
      if (!kind) return;
      const conditions = [area.when, group?.when, question.when];
      entries.set(question.id, {
        question,
        area: area.id,
        group,
        kind: keptKind(kind, kept?.get(question.id)),
        conditions: conditions.filter((when) => when !== undefined),
      });
    };
    for (const question of area.questions) add(question, null);
    for (const group of groupsOf(area)) {
      for (const question of group.questions) add(question, group);
    }
  }
  return entries;
}

function groupsFor(
  instrument: Instrument,
  entries: ReadonlyMap<QuestionId, AskingEntry>,
): Map<GroupId, AskingGroup> {
  const groups = new Map<GroupId, AskingGroup>();
  for (const area of instrument.areas) {
    for (const group of groupsOf(area)) {
      const questions = group.questions.map(({ id }) => id).filter((id) => entries.has(id));
      if (questions.length === 0) continue;
      const conditions = [area.when, group.when].filter((when) => when !== undefined);
      groups.set(group.id, { group, area: area.id, conditions, questions });
    }
  }
  return groups;
}

import type { Given } from '../answer/answer.js';
import { persistentMap, type PersistentMap } from '../event/persistent-map.js';
import { wordedOptionsOf } from '../instrument/answer-kind.js';
import { conditionHolds } from '../instrument/condition-holds.js';
import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import type { AreaId, QuestionId } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import type { Issue } from '../issue/issue.js';
import type { Asking, AskingEntry } from './asking.js';
import type { AnswerHistory } from './interview.js';
import type { AreaView, Outline, Progress, QuestionView } from './outline.js';

/** What an outline is drawn from besides the instrument. @public */
export interface OutlineGround {
  readonly answers: PersistentMap<AnswerHistory>;
  /** Whether private questions may be there; see {@link isPrivateAllowed}. */
  readonly privateAllowed: boolean;
  /** Refused attempts, by question. */
  readonly issues: PersistentMap<Issue>;
}

const emptyOutline: Outline = {
  areaIds: [],
  areas: persistentMap(),
  questions: persistentMap(),
  progress: { settled: 0, total: 0 },
};

/**
 * Creates the outline of what there is to ask.
 *
 * @public
 */
export function createOutline(asking: Asking, ground: OutlineGround): Outline {
  return reviewQuestions(asking, emptyOutline, ground, asking.order);
}

/**
 * Updates an outline after something changed for one question: it and what depends on it are looked at
 * again, and nothing else.
 *
 * Gives what {@link createOutline} would give from scratch; what did not change is the same object.
 *
 * @public
 */
export function updateOutline(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  question: QuestionId,
): Outline {
  return reviewQuestions(asking, outline, ground, [question, ...asking.dependentsOf(question)]);
}

/**
 * Updates an outline after something changed for all questions, such as who is present.
 *
 * @public
 */
export function renewOutline(asking: Asking, outline: Outline, ground: OutlineGround): Outline {
  return reviewQuestions(asking, outline, ground, asking.order);
}

/** How an area's questions changed. */
interface AreaChange {
  settled: number;
  total: number;
  cameOrWent: boolean;
}

/** Looks at some questions, each after those it depends on. */
function reviewQuestions(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  ids: readonly QuestionId[],
): Outline {
  let questions = outline.questions;
  const changes = new Map<AreaId, AreaChange>();
  for (const id of ids) {
    const entry = asking.entries.get(id);
    if (!entry) continue;
    const before = questions.get(id);
    const after = isThere(asking, entry, ground, questions)
      ? viewQuestion(asking, entry, ground, before)
      : undefined;
    if (before === after) continue;
    questions = after ? questions.set(id, after) : questions.delete(id);
    const change = changes.get(entry.area) ?? { settled: 0, total: 0, cameOrWent: false };
    change.settled += Number(isSettled(after)) - Number(isSettled(before));
    change.total += Number(after !== undefined) - Number(before !== undefined);
    change.cameOrWent ||= !before || !after;
    changes.set(entry.area, change);
  }
  if (questions === outline.questions) return outline;
  return withAreas(asking, { ...outline, questions }, changes);
}

function isSettled(question: QuestionView | undefined): boolean {
  return question !== undefined && question.answer !== null;
}

function isThere(
  asking: Asking,
  { question, conditions }: AskingEntry,
  ground: OutlineGround,
  questions: PersistentMap<QuestionView>,
): boolean {
  if (isPrivate(question, asking.audience) && !ground.privateAllowed) return false;
  return conditions.every((condition) =>
    conditionHolds(condition, {
      facts: asking.facts,
      // An answer to a question that is not there counts for nothing until the question is back.
      given: (id): Given | null => questions.get(id)?.answer?.given ?? null,
      kind: (id) => asking.entries.get(id)?.kind ?? null,
    }),
  );
}

function viewQuestion(
  asking: Asking,
  entry: AskingEntry,
  ground: OutlineGround,
  before: QuestionView | undefined,
): QuestionView {
  const { id } = entry.question;
  const answer = ground.answers.get(id)?.current ?? null;
  const issue = ground.issues.get(id) ?? null;
  if (before) {
    return before.answer === answer && before.issue === issue
      ? before
      : { ...before, answer, issue };
  }
  const own = asking.words.questions[id];
  const text = own?.text[asking.audience] ?? '';
  return {
    id,
    area: entry.area,
    text: fillPlaceholders(text, asking.names, asking.words.language),
    ...(own?.help !== undefined && { help: own.help }),
    kind: entry.kind,
    options: wordedOptionsOf(entry.kind).map((option) => ({
      id: option,
      label: own?.options?.[option] ?? null,
    })),
    private: isPrivate(entry.question, asking.audience),
    answer,
    issue,
  };
}

function withAreas(
  asking: Asking,
  outline: Outline,
  changes: ReadonlyMap<AreaId, AreaChange>,
): Outline {
  let { areas, areaIds, progress } = outline;
  let areaCameOrWent = false;
  for (const [id, change] of changes) {
    const before = areas.get(id);
    const after = viewArea(asking, id, outline.questions, before, change);
    if (after === before) continue;
    areas = after ? areas.set(id, after) : areas.delete(id);
    areaCameOrWent ||= !before || !after;
    progress = withChange(progress, change);
  }
  if (areaCameOrWent) {
    areaIds = [...asking.areas.keys()].filter((id) => areas.has(id));
  }
  return { ...outline, areas, areaIds, progress };
}

function viewArea(
  asking: Asking,
  id: AreaId,
  questions: PersistentMap<QuestionView>,
  before: AreaView | undefined,
  change: AreaChange,
): AreaView | undefined {
  const questionIds =
    before && !change.cameOrWent
      ? before.questionIds
      : (asking.areas.get(id) ?? []).filter((question) => questions.has(question));
  if (questionIds.length === 0) return undefined;
  const progress = withChange(before?.progress ?? { settled: 0, total: 0 }, change);
  if (before) {
    const unchanged = progress === before.progress && questionIds === before.questionIds;
    return unchanged ? before : { ...before, questionIds, progress };
  }
  const own = asking.words.areas[id];
  return {
    id,
    title: own?.title ?? id,
    ...(own?.note !== undefined && { note: own.note }),
    questionIds,
    progress,
  };
}

function withChange(progress: Progress, { settled, total }: AreaChange): Progress {
  if (settled === 0 && total === 0) return progress;
  return { settled: progress.settled + settled, total: progress.total + total };
}

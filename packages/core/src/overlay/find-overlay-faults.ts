import type { Fault } from '../instrument/faults/fault.js';
import type { AreaId, GroupId, Instrument, QuestionId } from '../instrument/instrument.js';
import { groupsOf, questionsOf } from '../instrument/questions-of.js';
import type { Overlay } from './overlay.js';

/**
 * Finds what is wrong with an overlay itself: another base than it was written for, ids that are not there, and
 * what is hidden without a reason. What it leads to is found in what comes out of it.
 *
 * @public
 */
export function findOverlayFaults(instrument: Instrument, overlay: Overlay): readonly Fault[] {
  const place = { instrument: instrument.id, overlay: overlay.id };
  const { base, hide = {} } = overlay;
  if (base.id !== instrument.id) {
    return [{ code: 'overlay.of-another-instrument', ...place, found: base.id }];
  }
  return [
    ...(base.version === instrument.version
      ? []
      : [{ code: 'overlay.of-another-version', ...place, found: base.version } as const]),
    ...unknownIds(instrument, overlay).map((found): Fault => ({
      code: 'overlay.id-unknown',
      ...place,
      found,
    })),
    ...Object.entries(hide)
      .filter(([, reason]) => reason.trim() === '')
      .map(([found]): Fault => ({ code: 'overlay.reason-missing', ...place, found })),
  ];
}

/** Finds the ids an overlay names where there is none of their kind: an area, a question of an area, a group. */
function unknownIds(instrument: Instrument, overlay: Overlay): readonly string[] {
  const { hide = {}, addAreas = [], addQuestions = [], order = {}, words = {} } = overlay;
  const known = knownIds(instrument, overlay);
  const ownOf = (area: AreaId): ReadonlySet<string> => known.areas.get(area) ?? new Set();
  const given = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  const named: [readonly string[], { has(id: string): boolean }][] = [
    [Object.keys(hide), known.all],
    [addAreas.flatMap(({ after }) => given(after)), known.areas],
    ...addQuestions.flatMap(({ area, after }): typeof named => [
      [[area], known.areas],
      [given(after), ownOf(area)],
    ]),
    [order.areas ?? [], known.areas],
    ...Object.entries(order.questions ?? {}).flatMap(([area, questions]): typeof named => [
      [[area], known.areas],
      [questions, ownOf(area)],
    ]),
    ...Object.values(words).flatMap(({ areas = {}, questions = {}, groups = {} }): typeof named => [
      [Object.keys(areas), known.areas],
      [Object.keys(questions), known.questions],
      [Object.keys(groups), known.groups],
    ]),
  ];
  return [...new Set(named.flatMap(([ids, there]) => ids.filter((id) => !there.has(id))))];
}

interface KnownIds {
  /** Areas, each with the questions of its own. */
  readonly areas: ReadonlyMap<AreaId, ReadonlySet<QuestionId>>;
  readonly groups: ReadonlySet<GroupId>;
  readonly questions: ReadonlySet<QuestionId>;
  readonly all: ReadonlySet<string>;
}

/** The ids of an instrument and of what an overlay adds to it. */
function knownIds(instrument: Instrument, { addAreas = [], addQuestions = [] }: Overlay): KnownIds {
  const areas = [...instrument.areas, ...addAreas.map(({ area }) => area)];
  const idOf = ({ id }: { readonly id: string }): string => id;
  const addedTo = (area: AreaId): string[] =>
    addQuestions.filter((added) => added.area === area).map(({ question }) => question.id);
  const groups = new Set(areas.flatMap(groupsOf).map(idOf));
  const questions = new Set([
    ...areas.flatMap(questionsOf).map(idOf),
    ...addQuestions.map(({ question }) => question.id),
  ]);
  return {
    areas: new Map(
      areas.map(({ id, questions: own }) => [id, new Set([...own.map(idOf), ...addedTo(id)])]),
    ),
    groups,
    questions,
    all: new Set([...areas.map(idOf), ...groups, ...questions]),
  };
}

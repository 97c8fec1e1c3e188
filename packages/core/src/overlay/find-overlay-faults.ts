import type { Fault } from '../instrument/faults/fault.js';
import type { Instrument } from '../instrument/instrument.js';
import { groupsOf } from '../instrument/questions-of.js';
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
  const known = knownIds(instrument, overlay);
  return [
    ...(base.version === instrument.version
      ? []
      : [{ code: 'overlay.of-another-version', ...place, found: base.version } as const]),
    ...namedIds(overlay)
      .filter((id) => !known.has(id))
      .map((found): Fault => ({ code: 'overlay.id-unknown', ...place, found })),
    ...Object.entries(hide)
      .filter(([, reason]) => reason.trim() === '')
      .map(([found]): Fault => ({ code: 'overlay.reason-missing', ...place, found })),
  ];
}

function knownIds(
  { areas }: Instrument,
  { addAreas = [], addQuestions = [] }: Overlay,
): ReadonlySet<string> {
  const ids = [...areas, ...addAreas.map(({ area }) => area)].flatMap((area) => [
    area.id,
    ...area.questions.map(({ id }) => id),
    ...groupsOf(area).flatMap((group) => [group.id, ...group.questions.map(({ id }) => id)]),
  ]);
  return new Set([...ids, ...addQuestions.map(({ question }) => question.id)]);
}

function namedIds(overlay: Overlay): readonly string[] {
  const { hide = {}, addAreas = [], addQuestions = [], order = {}, words = {} } = overlay;
  return [
    ...new Set([
      ...Object.keys(hide),
      ...addAreas.flatMap(({ after }) => after ?? []),
      ...addQuestions.flatMap(({ area, after }) => [area, ...(after === undefined ? [] : [after])]),
      ...(order.areas ?? []),
      ...Object.entries(order.questions ?? {}).flat(2),
      ...Object.values(words).flatMap(({ areas = {}, questions = {}, groups = {} }) => [
        ...Object.keys(areas),
        ...Object.keys(questions),
        ...Object.keys(groups),
      ]),
    ]),
  ];
}

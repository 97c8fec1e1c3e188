import type { AreaId } from '../instrument/instrument.js';
import type { Asking } from './asking.js';
import type { AreaView, Outline, Progress } from './outline.js';
import { sameOr } from './same-list.js';

/** How an area changed: its counts, and whether any of its questions or groups came or went. */
export interface AreaChange {
  settled: number;
  total: number;
  cameOrWent: boolean;
}

/** Brings the areas of an outline, their order and the progress up to date after changes. */
export function withAreas(
  asking: Asking,
  outline: Outline,
  changes: ReadonlyMap<AreaId, AreaChange>,
): Outline {
  let { areas, areaIds, progress } = outline;
  let areaCameOrWent = false;
  for (const [id, change] of changes) {
    const before = areas.get(id);
    const after = viewArea(asking, id, outline, before, change);
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
  outline: Outline,
  before: AreaView | undefined,
  change: AreaChange,
): AreaView | undefined {
  const progress = withChange(before?.progress ?? { settled: 0, total: 0 }, change);
  if (before && !change.cameOrWent) {
    return progress === before.progress ? before : { ...before, progress };
  }
  const { questions = [], groups = [] } = asking.areas.get(id) ?? {};
  const questionIds = sameOr(
    before?.questionIds,
    questions.filter((question) => outline.questions.has(question)),
  );
  const groupIds = sameOr(
    before?.groupIds,
    groups.filter((group) => outline.groups.has(group)),
  );
  if (questionIds.length + groupIds.length === 0) return undefined;
  const own = asking.words.areas[id];
  return {
    id,
    title: own?.title ?? id,
    ...(own?.note !== undefined && { note: own.note }),
    questionIds,
    groupIds,
    progress,
  };
}

function withChange(progress: Progress, { settled, total }: AreaChange): Progress {
  if (settled === 0 && total === 0) return progress;
  return { settled: progress.settled + settled, total: progress.total + total };
}

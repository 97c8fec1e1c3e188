import { statesWithin } from './read-machine.mjs';
import { sayEvent, sayWhen } from './say-machine.mjs';

const beginOf = (path) => `begin:${path}`;

/** Each way from anywhere has a box of its own, beside where it leads: from one box they would cross all the rest. */
const anywhereIn = (path, to) => `anywhere:${path}:${to}`;

function linesOf({ key, kind, tags }) {
  const beside = { parallel: ', all of it at once', history: ', where it was' }[kind] ?? '';
  return [key + beside, ...tags.map((tag) => `«${tag}»`)];
}

const isWithin = (path, outer) => outer === '' || path === outer || path.startsWith(`${outer}.`);

/** The states a step ends in, when it leads to one that it is already inside of. */
function endsOf(path, from, byPath) {
  const state = byPath.get(path);
  if (!isWithin(from, path) || state.states.length === 0) return [path];
  return state.begins.flatMap((inner) => endsOf(inner, from, byPath));
}

/**
 * Whether a step is drawn: when it leads to another state, or begins the same one anew. A step that stays is drawn
 * only where it comes before one that leads away, so that no arrow seems to be taken more often than it is.
 */
function isDrawn(step, index, steps) {
  if (isLeading(step)) return true;
  const later = steps.slice(index + 1);
  return later.some((other) => other.type === step.type && isLeading(other));
}

const isLeading = ({ targets, from, reenters }) =>
  targets.some((target) => target !== from || reenters);

/** The arrows out of a state, from what stands for it in the drawing. */
function arrowsOf(state, byPath, words) {
  return state.steps.filter(isDrawn).flatMap((step) => {
    const label = { event: sayEvent(step), when: sayWhen(step, words) };
    const targets = step.targets.length === 0 ? [state.path] : step.targets;
    return targets.flatMap((target) => {
      const isInside = state.states.length > 0 && isWithin(target, state.path);
      return endsOf(target, state.path, byPath).map((to) => ({
        from: isInside ? anywhereIn(state.path, to) : state.path,
        to,
        label,
        ...(isInside && { anywhere: state }),
      }));
    });
  });
}

/** Arrows between the same two boxes become one, with every label. */
function gather(arrows) {
  const gathered = new Map();
  for (const { label, ...arrow } of arrows) {
    const way = `${arrow.from} --> ${arrow.to}`;
    const labels = gathered.get(way)?.labels ?? [];
    gathered.set(way, { ...arrow, labels: [...labels, label] });
  }
  return [...gathered.values()];
}

/** The boxes in a state, or in the machine: where it begins, where a way from any of its states comes from, and its states. */
function boxesIn(state, arrows) {
  const outer = state.path ? ` in ${state.key}` : '';
  return [
    ...state.begins.map((path) => ({ id: beginOf(path), kind: 'begin', lines: [], boxes: [] })),
    ...arrows
      .filter(({ anywhere }) => anywhere === state)
      .map(({ from }) => ({ id: from, kind: 'anywhere', lines: [`anywhere${outer}`], boxes: [] })),
    ...state.states.map((inner) => ({
      id: inner.path,
      kind: inner.kind === 'final' ? 'final' : 'state',
      lines: linesOf(inner),
      boxes: boxesIn(inner, arrows),
    })),
  ];
}

/** The states there are, and those in them, for whoever does not see the drawing. */
function tellStates({ states }) {
  return states
    .map((state) =>
      state.states.length > 0 ? `${state.key} (in it ${tellStates(state)})` : state.key,
    )
    .join(', ');
}

/**
 * Says what there is to draw of a machine that was read: boxes, one in another, and arrows between them, each with
 * the events that lead along it. Where it all stands is for others to find.
 */
export function drawMachine({ id, root }, words) {
  const states = statesWithin(root);
  const byPath = new Map(states.map((state) => [state.path, state]));
  const arrows = gather(states.flatMap((state) => arrowsOf(state, byPath, words)));
  const begins = states.flatMap((state) => state.begins);
  const title = `The ${id} machine`;
  return {
    title,
    description: `${title} begins in ${root.begins.join(' and ')}. Its states: ${tellStates(root)}.`,
    boxes: boxesIn(root, arrows),
    arrows: [
      ...begins.map((path) => ({ from: beginOf(path), to: path, labels: [] })),
      ...arrows.map(({ from, to, labels }) => ({ from, to, labels })),
    ],
  };
}

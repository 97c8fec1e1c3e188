import { statesWithin } from './read-machine.mjs';
import { sayEvent, sayWhen } from './say-machine.mjs';

/** Words that Mermaid reads as its own, or that the drawing uses; as names they get a line after them. */
const takenNames = new Set([
  ...['accDescr', 'accTitle', 'class', 'classDef', 'click', 'default', 'direction', 'end', 'hide'],
  ...['href', 'note', 'root', 'scale', 'state', 'style', 'anywhere'],
]);

/** More boxes than this in a row are too wide to read, so they are drawn downwards. */
const mostInARow = 7;

/** A name that Mermaid takes for a state, whatever is in its path. */
function idOf(path) {
  const id = path.replaceAll(/[^\w]/g, '_');
  return takenNames.has(id) ? `${id}_` : id;
}

const anywhereIn = (path) => (path ? `${idOf(path)}_anywhere` : 'anywhere');

/** Leaves out what Mermaid would take for its own signs. */
const plain = (text) => text.replaceAll(/["#:;{}<>]/g, "'");

function titleOf({ key, kind, tags }) {
  const beside = { parallel: ', all of it at once', history: ', where it was' }[kind] ?? '';
  return plain([key + beside, ...tags.map((tag) => `«${tag}»`)].join(' '));
}

const isWithin = (path, outer) => outer === '' || path === outer || path.startsWith(`${outer}.`);

/** The states a step ends in, when it leads to one that it is already inside of: Mermaid draws no way there. */
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
    const when = sayWhen(step, words);
    const label = plain(when ? `${sayEvent(step)} [${when}]` : sayEvent(step));
    if (step.targets.length === 0) return [stayOf(state, label)];
    return step.targets.flatMap((target) => {
      const isInside = state.states.length > 0 && isWithin(target, state.path);
      const from = isInside ? anywhereIn(state.path) : idOf(state.path);
      const ends = endsOf(target, state.path, byPath);
      return ends.map((to) => ({ isInside, from, to: idOf(to), label }));
    });
  });
}

/** An arrow back to where it comes from. */
function stayOf({ path, states }, label) {
  const isInside = states.length > 0;
  const place = isInside ? anywhereIn(path) : idOf(path);
  return { isInside, from: place, to: place, label };
}

/** Arrows between the same two states become one, with a label for each on a line of its own. */
function lineUp(arrows) {
  const labels = new Map();
  for (const { from, to, label } of arrows) {
    const way = `${from} --> ${to}`;
    labels.set(way, [...(labels.get(way) ?? []), label]);
  }
  return [...labels].map(([way, all]) => `${way} : ${all.join(' or<br/>')}`);
}

/** What stands inside a state, or inside the machine: where it begins, its states, and ways from any of them. */
function drawInside(state, arrows) {
  const own = arrows.get(state.path).filter(({ isInside }) => isInside);
  const place = state.path ? `anywhere in ${state.key}` : 'anywhere';
  return [
    ...state.begins.map((path) => `[*] --> ${idOf(path)}`),
    ...state.states.flatMap((inner) => drawState(inner, arrows)),
    ...(own.length > 0 ? [`state "${place}" as ${anywhereIn(state.path)}`] : []),
    ...lineUp(own),
    ...state.states
      .filter(({ kind }) => kind === 'final')
      .map(({ path }) => `${idOf(path)} --> [*]`),
  ];
}

function drawState(state, arrows) {
  const [id, title] = [idOf(state.path), titleOf(state)];
  const line = `state "${title}" as ${id}`;
  if (state.states.length === 0) return [id === title ? id : line];
  return [`${line} {`, ...drawInside(state, arrows).map((inside) => `  ${inside}`), '}'];
}

/** Draws a machine that was read as a state diagram of Mermaid. */
export function drawMachine({ id, root }, words) {
  const states = statesWithin(root);
  const byPath = new Map(states.map((state) => [state.path, state]));
  const arrows = new Map(states.map((state) => [state.path, arrowsOf(state, byPath, words)]));
  const between = [...arrows.values()].flat().filter(({ isInside }) => !isInside);
  const direction = root.states.length > mostInARow ? 'TB' : 'LR';
  return [
    'stateDiagram-v2',
    ...[
      `accTitle: The ${id} machine`,
      `direction ${direction}`,
      ...drawInside(root, arrows),
      ...lineUp(between),
    ].map((line) => `  ${line}`),
  ].join('\n');
}

/** Ways of putting guards together that XState has of its own. */
const combinations = { and: 'all', or: 'any', not: 'not' };

/** Whether a value is a statechart of XState, told by its root. */
function isMachine(value) {
  return value?.root !== undefined && value.root.machine === value;
}

/** Where a state lies in its machine: `asking.alone`, and nothing for the machine itself. */
function pathOf(node) {
  return node.path.join('.');
}

function refuseNameless(what, node) {
  throw new Error(
    `The state "${node.id}" has ${what} without a name. Give it one in \`setup\`, so that it can be told.`,
  );
}

function readGuard(guard, node) {
  if (guard === undefined) return undefined;
  if (typeof guard === 'string') return { name: guard };
  if (typeof guard === 'object') return { name: guard.type, params: guard.params };
  const combination = combinations[guard.name];
  if (!combination || !guard.guards) return refuseNameless('a guard', node);
  return { [combination]: guard.guards.map((part) => readGuard(part, node)) };
}

/** What XState adds to a state that waits: it starts a timer on the way in and stops it on the way out. */
function isOfTimer(action) {
  return String(action.event?.type ?? action.sendId ?? '').startsWith('xstate.after.');
}

function readActions(actions, node) {
  return actions
    .filter((action) => !isOfTimer(action))
    .map((action) => {
      if (typeof action === 'string') return { name: action };
      if (typeof action === 'object') return { name: action.type, params: action.params };
      if (action.type?.startsWith('xstate.')) return { name: action.type.slice('xstate.'.length) };
      return refuseNameless('an action', node);
    });
}

/** How long a delay is, where the machine says so once and for all. */
function readDelay({ delay }, { machine }) {
  if (typeof delay === 'number') return { milliseconds: delay };
  const length = machine.implementations.delays[delay];
  return { name: delay, ...(typeof length === 'number' && { milliseconds: length }) };
}

/** What is invoked under an id that XState may have made up: the name it has in `setup`. */
function invokedAs(id, node) {
  return node.invoke.find((invoked) => invoked.id === id)?.src ?? id;
}

/** What a step waits for: an event by name, or one of the things XState tells a machine itself. */
function readCause(transition, node) {
  const { eventType } = transition;
  if (transition.delay !== undefined) return { after: readDelay(transition, node) };
  if (eventType === '') return { always: true };
  const [, kind, of] = /^xstate\.(done\.actor|error\.actor|snapshot|done\.state)\.(.*)$/.exec(
    eventType,
  ) ?? [undefined, undefined, undefined];
  if (!kind) return { event: eventType };
  if (kind === 'done.state') return { finished: pathOf(node) };
  const verb = { 'done.actor': 'done', 'error.actor': 'failed', snapshot: 'told' }[kind];
  return { [verb]: invokedAs(of, node) };
}

function readSteps(node) {
  const lists = [...node.transitions.values(), node.always ?? []];
  return lists.flatMap((transitions) =>
    transitions.map((transition, index) => ({
      from: pathOf(node),
      type: transition.eventType,
      cause: readCause(transition, node),
      guard: readGuard(transition.guard, node),
      isOtherwise: index > 0 && transition.guard === undefined,
      targets: (transition.target ?? []).map(pathOf),
      reenters: transition.reenter,
      actions: readActions(transition.actions, node),
    })),
  );
}

/** Where a state begins: in one of those inside it, or in all of them. */
function beginningsOf(node) {
  return node.type === 'parallel' ? Object.values(node.states) : (node.initial?.target ?? []);
}

function readState(node) {
  return {
    path: pathOf(node),
    key: node.key,
    kind: node.type,
    description: node.description ?? node.meta?.description,
    tags: node.tags,
    runs: node.invoke.map(({ src }) =>
      src.startsWith('xstate.') ? refuseNameless('an actor', node) : src,
    ),
    entry: readActions(node.entry, node),
    exit: readActions(node.exit, node),
    begins: beginningsOf(node).map(pathOf),
    steps: readSteps(node),
    states: Object.values(node.states).map(readState),
  };
}

/**
 * Reads what the machines among the exports of a module are made of: their
 * states, one in another, each with its steps, in the order of the source. The
 * machine itself is the outermost state.
 *
 * @throws Error when a guard or an action has no name to tell it by.
 */
export function readMachines(exported) {
  return Object.entries(exported)
    .filter(([, value]) => isMachine(value))
    .map(([exportName, machine]) => ({
      exportName,
      id: machine.id,
      root: readState(machine.root),
    }));
}

/** A state and every state inside it, in order. */
export function statesWithin(state) {
  return [state, ...state.states.flatMap(statesWithin)];
}

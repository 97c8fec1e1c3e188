import type { AnyStateMachine, EventFromLogic, InputFrom, SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getSimplePaths, getStateNodes } from 'xstate/graph';

/** One transition a machine can take: from where, by what, to where. */
export interface Passage {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** How states and events are told apart when a machine is walked. */
export interface Walk<Logic extends AnyStateMachine> {
  readonly events: readonly EventFromLogic<Logic>[];
  readonly input?: InputFrom<Logic>;
}

/** A path that the machine itself gave: its steps, and the state it ends in. */
export interface WalkedPath<Logic extends AnyStateMachine> {
  readonly state: SnapshotFrom<Logic>;
  readonly steps: readonly {
    readonly state: SnapshotFrom<Logic>;
    readonly event: EventFromLogic<Logic>;
  }[];
}

const nameOf = (snapshot: { readonly value: unknown }): string => JSON.stringify(snapshot.value);

function optionsOf<Logic extends AnyStateMachine>({ events, input }: Walk<Logic>): object {
  return {
    events: [...events],
    serializeState: nameOf,
    serializeEvent: (event: object) => JSON.stringify(event),
    ...(input !== undefined && { input }),
  };
}

/** Every way through the machine that passes no state twice; one for each end and way. */
export function pathsOf<Logic extends AnyStateMachine>(
  machine: Logic,
  walk: Walk<Logic>,
): readonly WalkedPath<Logic>[] {
  return getSimplePaths(machine, optionsOf(walk)) as unknown as readonly WalkedPath<Logic>[];
}

/** Every transition between two states that some event makes. */
export function passagesOf<Logic extends AnyStateMachine>(
  machine: Logic,
  walk: Walk<Logic>,
): readonly Passage[] {
  const map = getAdjacencyMap(machine, optionsOf(walk) as never);
  return adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
    from: nameOf(state as never),
    event: (event as { type: string }).type,
    to: nameOf(nextState as never),
  }));
}

/** The ids of every state in which a machine can rest. */
export function statesOf(machine: AnyStateMachine): readonly string[] {
  return getStateNodes(machine.root)
    .filter((node) => node.type === 'atomic' || node.type === 'final')
    .map((node) => node.id);
}

/** The ids of every state that some path ends in. */
export function reachedBy<Logic extends AnyStateMachine>(
  paths: readonly WalkedPath<Logic>[],
): readonly string[] {
  const ids = paths.flatMap(({ state }) =>
    (state as { _nodes: readonly { id: string; type: string }[] })._nodes
      .filter((node) => node.type === 'atomic' || node.type === 'final')
      .map((node) => node.id),
  );
  return [...new Set(ids)];
}

/** Every transition a machine declares: the state, the event, and which of those for it, from 1. */
export function declaredTransitions(machine: AnyStateMachine): readonly string[] {
  return [machine.root, ...getStateNodes(machine.root)].flatMap((node) =>
    [...node.transitions].flatMap(([event, all]) =>
      all.map((_, index) => transitionName(node.id, event, index)),
    ),
  );
}

/** Every declared transition that some event takes in a state that some path ends in. */
export function takenTransitions<Logic extends AnyStateMachine>(
  machine: Logic,
  walks: readonly Walk<Logic>[],
): readonly string[] {
  const taken = walks.flatMap((walk) =>
    pathsOf(machine, walk).flatMap(({ state }) =>
      walk.events.flatMap((event) => transitionsTakenBy(machine, state, event)),
    ),
  );
  return [...new Set(taken)];
}

/** The declared transitions that an event takes in a state. */
export function transitionsTakenBy<Logic extends AnyStateMachine>(
  machine: Logic,
  state: SnapshotFrom<Logic>,
  event: EventFromLogic<Logic>,
): readonly string[] {
  return machine.getTransitionData(state as never, event as never).map((transition) => {
    const { source } = transition;
    const eventType = String(transition.eventType);
    const all = source.transitions.get(eventType) ?? [];
    return transitionName(source.id, eventType, all.indexOf(transition));
  });
}

function transitionName(state: string, event: string, index: number): string {
  return `${state} ${event} ${String(index + 1)}`;
}

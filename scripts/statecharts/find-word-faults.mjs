import { readMachines, statesWithin } from './read-machine.mjs';
import { sayState } from './say-machine.mjs';
import { statechartWords } from './statechart-words.mjs';

const wordFile = 'scripts/statecharts/statechart-words.mjs';

function guardsIn(guard) {
  if (!guard) return [];
  const parts = guard.all ?? guard.any ?? guard.not;
  return parts ? parts.flatMap(guardsIn) : [guard.name];
}

/** Every name in a machine that words may be given for, by what it is a name of. */
function namesIn(states) {
  const steps = states.flatMap((state) => state.steps);
  const actions = [...steps, ...states].flatMap(({ actions = [], entry = [], exit = [] }) => [
    ...actions,
    ...entry,
    ...exit,
  ]);
  return {
    states: states.filter(({ description }) => !description).map(({ path }) => path),
    guards: steps.flatMap(({ guard }) => guardsIn(guard)),
    actions: actions.map(({ name }) => name),
  };
}

function faultsOf({ id, root }, words) {
  const states = statesWithin(root).slice(1);
  const untold = states
    .filter((state) => !sayState(state, words))
    .map(({ path }) => `${id}: the state "${path}" has no description; give it one in ${wordFile}`);
  const names = namesIn(states.concat(root));
  const left = Object.entries(words).flatMap(([kind, given]) =>
    Object.keys(given)
      .filter((name) => !names[kind]?.includes(name))
      .map((name) => `${id}: "${name}" among the ${kind} in ${wordFile} is of no use`),
  );
  return [...untold, ...left];
}

/** Finds, as sentences, the states that nobody says the meaning of, and words that nothing needs. */
export function findWordFaults(exported, wordsOfAll = statechartWords) {
  const machines = readMachines(exported);
  const gone = Object.keys(wordsOfAll).filter((id) =>
    machines.every((machine) => machine.id !== id),
  );
  return [
    ...machines.flatMap((machine) => faultsOf(machine, wordsOfAll[machine.id] ?? {})),
    ...gone.map((id) => `${wordFile} has words for "${id}", which is no machine`),
  ];
}

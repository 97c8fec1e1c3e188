import { sharedActionWords } from './statechart-words.mjs';

/** The words in a name: "something is unsaved" of `somethingIsUnsaved`. */
function wordsOf(name) {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[._-]/g, ' ')
    .toLowerCase();
}

function sayParams(params) {
  if (typeof params !== 'object' || params === null) return String(params);
  return Object.entries(params)
    .map(([name, value]) => `${wordsOf(name)} ${sayParams(value)}`)
    .join(', ');
}

/** A name in the words it was given, or else in its own, with what it is used with. */
function sayName({ name, params }, words = {}) {
  const given = words[name];
  if (typeof given === 'function') return given(params);
  if (given !== undefined) return given;
  if (params === undefined) return wordsOf(name);
  return `${wordsOf(name)} (${sayParams(params)})`;
}

function sayGuard(guard, words) {
  if (guard.name) return sayName(guard, words);
  if (guard.not) return `not (${sayGuard(guard.not[0], words)})`;
  const parts = (guard.all ?? guard.any).map((part) => sayGuard(part, words));
  return parts.join(guard.all ? ', and ' : ', or ');
}

/** What a state means: what the machine says of it, or else what it was given; nothing when nobody does. */
export function sayState({ path, description }, words) {
  return description ?? words.states?.[path] ?? '';
}

/** When a step is taken, in plain words; nothing when it always is. */
export function sayWhen({ guard, isOtherwise }, words) {
  if (guard) return sayGuard(guard, words.guards);
  return isOtherwise ? 'otherwise' : '';
}

function sayDelay({ name, milliseconds }) {
  const length = milliseconds === undefined ? undefined : `${milliseconds / 1000} s`;
  if (!name) return `after ${length}`;
  return length ? `after ${length} (${wordsOf(name)})` : `after a delay (${wordsOf(name)})`;
}

/** What makes a step happen, when it is no event of the log or of a session. */
function sayCause({ after, always, finished, done, failed, told }) {
  if (after) return sayDelay(after);
  if (always) return 'at once';
  if (finished !== undefined) return `${finished || 'all of it'} has ended`;
  if (done) return `${wordsOf(done)} is done`;
  return failed ? `${wordsOf(failed)} fails` : `${wordsOf(told)} has news`;
}

/** What a step waits for: an event as it is written, and anything else in words. */
export function sayEvent({ cause }, quote = (name) => name) {
  return cause.event ? quote(cause.event) : sayCause(cause);
}

/** Where a step leads. Without a state to go to and anything to do, XState takes an event as refused. */
export function sayEnd({ targets, actions }, quote = (name) => name) {
  if (targets.length > 0) return targets.map(quote).join(', ');
  return actions.length > 0 ? 'stays' : 'may not happen';
}

/** What is done, in order. */
export function sayActions(actions, words) {
  const all = { ...sharedActionWords, ...words.actions };
  return actions
    .map((action) => sayName(action, all))
    .filter(Boolean)
    .join(', ');
}

/** What runs while a state lasts. */
export function sayRunning(names) {
  return names.map(wordsOf).join(', ');
}

import type { Seen } from '../user/look.js';
import type { Screen } from '../user/screen.js';
import type { Device } from '../world/device.js';
import type { World } from '../world/world.js';
import { fail } from './failed.js';

/** Everything that tells a worker of what has fired, in every language. */
function safetyWordsOf({ safety }: World): readonly string[] {
  const told = safety.words.flatMap(({ triggers, actions }) => [
    ...Object.values(triggers).flatMap(({ what, why }) => [what, why]),
    ...Object.values(actions),
  ]);
  return told.filter((words) => words !== '');
}

/** Fails when a page tells of what has fired outside the worker's panes, or to whoever was handed the screen. */
export function checkSafetyWords(world: World, device: Device, screen: Screen, seen: Seen): void {
  const isHandedOver = device.talk.present?.mode === 'handover' && screen !== 'precheck';
  const panes = isHandedOver ? (seen.parts.get('details') ?? []) : [];
  if (panes.length > 0) fail('handed over with the screen', panes.map(textOf));
  const all = seen.beside.join('\n');
  const found = safetyWordsOf(world).filter((words) => all.includes(words));
  const names = seen.beside.filter((text) => /\bT\d\d\b/.test(text));
  if (found.length + names.length > 0) fail(`of safety, beside the pane`, [...found, ...names]);
}

function textOf({ textContent }: Element): string {
  return textContent.trim().replace(/\s+/g, ' ');
}

import type { Seen } from '../user/look.js';
import type { Screen } from '../user/screen.js';
import type { Device } from '../world/device.js';
import { fail } from './failed.js';

const goingOn: readonly Screen[] = ['asking', 'handover', 'held', 'closing'];

/** Fails when a talk is going on and nobody could pause it. */
export function checkWaysOut({ words }: Device, screen: Screen, { buttons }: Seen): void {
  if (!goingOn.includes(screen)) return;
  const { pause, stop } = words.interview.asking;
  const missing = [pause, stop].filter((name) => !buttons.some((button) => button.name === name));
  if (missing.length > 0) fail(`missing on the ${screen} screen`, missing);
}

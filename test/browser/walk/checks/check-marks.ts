import type { Seen } from '../user/look.js';
import type { Device } from '../world/device.js';
import { fail } from './failed.js';

/** What every mark begins with. */
export const markStart = 'zqmark';

/** Fails when something that was written is where it outlives the page, or where nobody looks for it. */
export function checkMarks({ words }: Device, { attributes }: Seen): void {
  // The button that takes a name away is called by the name, which stands beside it.
  const removing = `aria-label=${words.controls.remove(markStart)}`;
  const found = [location.href, document.title, ...attributes].filter(
    (text) => text.includes(markStart) && !text.startsWith(removing),
  );
  if (found.length > 0) fail('written by somebody, and kept', found);
}

import { isAlone } from '../model/is-alone.js';
import type { Screen } from '../user/screen.js';
import type { Device } from '../world/device.js';
import { fail } from './failed.js';

/** Whether private questions may be on the page: it is asked, and nobody else can hear. */
export function mayBePrivate({ talk }: Device, screen: Screen): boolean {
  return (screen === 'asking' || screen === 'handover') && isAlone(talk.present);
}

/**
 * Fails when anything that is said of a page tells that there is a private question which may not be there.
 *
 * @param said - Every text, name and description that can be come across.
 */
export function checkSecrets(device: Device, screen: Screen, said: readonly string[]): void {
  if (mayBePrivate(device, screen)) return;
  const { texts, titles } = device.expected.secrets(device.talk);
  const all = said.join('\n');
  const pieces = new Set(said);
  const found = [
    ...texts.filter((text) => all.includes(text)),
    ...[...titles, device.words.question.private].filter((title) => pieces.has(title)),
  ];
  if (found.length > 0) fail(`private on the ${screen} screen`, found);
}

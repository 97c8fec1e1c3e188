import type { Device } from '../world/device.js';
import type { Random } from '../world/seeded-random.js';
import { drawn } from './drawn.js';
import type { Seen } from './look.js';

/** What the user has before them: a device, what is on its page, and what chance says. */
export interface Scene {
  readonly device: Device;
  /** Every device on the same page, this one too. */
  readonly everyone: readonly Device[];
  readonly seen: Seen;
  readonly random: Random;
  /** Words that nobody has written before, known again wherever they turn up. */
  readonly mark: () => string;
  /** Whether something is pressed before the page has noticed that what was written was left. */
  readonly isHasty?: boolean;
}

/** Something the user can do now; how likely it is among the others. */
export interface Act {
  readonly name: string;
  readonly weight: number;
  readonly perform: () => Promise<void>;
}

/** The one element of this kind on the page. */
export function partOf({ seen }: Scene, tag: string): Element {
  const [part] = seen.parts.get(tag) ?? [];
  if (!part) throw new Error(`there is no ${tag}`);
  return part;
}

/** Whether there is a button of this name to press. */
export function isOffered({ seen }: Scene, name: string): boolean {
  return seen.buttons.some((button) => button.name === name);
}

/** Presses the button of this name, as a person does. */
export async function press({ seen, device }: Scene, name: string): Promise<void> {
  const button = seen.buttons.find((one) => one.name === name);
  if (!button) throw new Error(`there is no button "${name}"`);
  button.element.focus();
  button.element.click();
  await drawn(device.root);
}

/** Presses or ticks something inside an element. */
export async function click({ device, isHasty }: Scene, element: HTMLElement): Promise<void> {
  if (!isHasty) element.focus();
  element.click();
  await drawn(device.root);
}

/** Writes in a field, without leaving it. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves a field for nowhere in particular. */
export function leave(field: HTMLElement): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  // A page in the background gets no word of its own that a field was left.
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Finds a field in an element's shadow root. */
export function field<E extends HTMLElement = HTMLInputElement>(host: Element, at: string): E {
  const found = host.shadowRoot?.querySelector<E>(at);
  if (!found) throw new Error(`${host.localName} has no ${at}`);
  return found;
}

/** Finds every such field in an element's shadow root. */
export function fields(host: Element, at: string): readonly HTMLInputElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLInputElement>(at) ?? [])];
}

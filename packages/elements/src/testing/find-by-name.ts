import { findAll } from './find.js';

/** The name a screen reader says, for what tests look for: label, or text without what is hidden. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  const text = label ?? element.textContent;
  return text.trim().replace(/\s+/g, ' ');
}

/** The visible button with this name, or `null`. */
export function buttonNamed(root: Element, name: string | RegExp): HTMLButtonElement | null {
  const isNamed = (text: string): boolean =>
    typeof name === 'string' ? text === name : name.test(text);
  return (
    findAll<HTMLButtonElement>(root, 'button').find(
      (button) => button.checkVisibility() && isNamed(nameOf(button)),
    ) ?? null
  );
}

/** The visible button with this name. */
export function button(root: Element, name: string | RegExp): HTMLButtonElement {
  const found = buttonNamed(root, name);
  if (!found) throw new Error(`no button is called "${String(name)}"`);
  return found;
}

/** The box to tick, or the one of several to choose, with this label. */
export function tickBox(root: Element, label: string): HTMLInputElement {
  const found = findAll<HTMLLabelElement>(root, 'label').find(
    (element) => element.checkVisibility() && nameOf(element) === label,
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`nothing to tick is called "${label}"`);
  return input;
}

/** What has focus, also inside shadow roots. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Everything a person can see, as one text. */
export function visibleText(root: Element): string {
  return findAll(root, 'h1, h2, h3, h4, p, li, b, th, td, span, button, legend, label, div.issue')
    .filter((element) => element.checkVisibility())
    .map((element) => element.textContent.trim().replace(/\s+/g, ' '))
    .join('\n');
}

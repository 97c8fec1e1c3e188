/** Everything in an element and in the shadow roots inside it that matches. */
export function findAll<E extends Element = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): E[] {
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const inside = [...within.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? findAll<E>(element.shadowRoot, selector) : [],
  );
  return [...within.querySelectorAll<E>(selector), ...inside];
}

/** The choice or button with this text, as a person finds it. */
export function findByText(root: Element, text: string): HTMLElement {
  const found = findAll(root, 'button, label.choice').find(
    (element) => element.textContent.trim().replace(/\s+/g, ' ') === text,
  );
  if (!found) throw new Error(`nothing to press says "${text}"`);
  return found.querySelector('input') ?? found;
}

/** The field with this label. */
export function findByLabel<E extends HTMLElement = HTMLInputElement>(
  root: Element,
  text: string,
): E {
  const label = findAll<HTMLLabelElement>(root, 'label').find(
    (element) => element.textContent.trim() === text,
  );
  const control = label?.control;
  if (!control) throw new Error(`no field is called "${text}"`);
  return control as E;
}

/** Types into a field as a person does, without leaving it. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves the field that has focus. */
export function leave(field: HTMLElement): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
}

/** The whole drawn tree, without names that are random by design. */
export function drawnTree(element: Element): string {
  const own = element.shadowRoot?.innerHTML ?? '';
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((child) => child.shadowRoot)
    .map(drawnTree);
  return [own, ...inside]
    .join('\n')
    .replace(/<!--.*?-->/g, '')
    .replace(/ name="f[^"]*"/g, '');
}

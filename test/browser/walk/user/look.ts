/** A button that can be pressed now. */
export interface ButtonSeen {
  readonly name: string;
  readonly element: HTMLButtonElement;
  /** The element whose button it is. */
  readonly host: Element;
}

/** What is on a page: what anyone can come across, and what lies about in it. */
export interface Seen {
  /** All that is said aloud, piece by piece: texts, names, descriptions and what is written in fields. */
  readonly spoken: readonly string[];
  /** Every text outside the worker's own panes, also what is folded. */
  readonly beside: readonly string[];
  /** Every attribute, as `name=value`. */
  readonly attributes: readonly string[];
  readonly buttons: readonly ButtonSeen[];
  /** Elements that are there for whoever uses the page, by tag. */
  readonly parts: ReadonlyMap<string, readonly Element[]>;
}

/** What is for the worker is folded, and unfolded by whoever wants to read it. */
const workersPanes = new Set(['helhet-safety-pane', 'helhet-area-reasons', 'details']);
const sayingAttributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
const pointingAttributes = ['aria-labelledby', 'aria-describedby'];

interface Place {
  readonly isExposed: boolean;
  readonly isInPane: boolean;
  readonly host: Element;
}

/** Looks at everything in an element and in the shadow roots inside it, as it is composed. */
export function look(root: Element): Seen {
  const spoken: string[] = [];
  const beside: string[] = [];
  const attributes: string[] = [];
  const buttons: ButtonSeen[] = [];
  const parts = new Map<string, Element[]>();

  const say = (text: string, { isExposed, isInPane }: Place): void => {
    const plain = text.trim().replace(/\s+/g, ' ');
    if (plain === '') return;
    if (isExposed) spoken.push(plain);
    if (!isInPane) beside.push(plain);
  };

  const lookAt = (element: Element, around: Place): void => {
    if (element.localName === 'style' || element.localName === 'template') return;
    const isInPane = around.isInPane || workersPanes.has(element.localName);
    const place = { ...around, isInPane, isExposed: around.isExposed && isOpen(element) };
    for (const { name, value } of element.attributes) {
      attributes.push(`${name}=${value}`);
      if (sayingAttributes.includes(name)) say(value, place);
      if (pointingAttributes.includes(name)) say(pointedAt(element, value), place);
    }
    if (isField(element)) say(element.value, place);
    if (place.isExposed) note(element, place);
    const within = element.shadowRoot ?? element;
    const children =
      element instanceof HTMLSlotElement ? element.assignedNodes() : within.childNodes;
    const inside = element.shadowRoot ? { ...place, host: element } : place;
    for (const child of children) {
      if (child instanceof Element) lookAt(child, inside);
      else if (child instanceof Text) say(child.data, inside);
    }
  };

  const note = (element: Element, { host }: Place): void => {
    parts.set(element.localName, [...(parts.get(element.localName) ?? []), element]);
    if (element instanceof HTMLButtonElement && !element.disabled) {
      buttons.push({ name: nameOf(element), element, host });
    }
  };

  lookAt(root, { isExposed: true, isInPane: false, host: root });
  return { spoken, beside, attributes, buttons, parts };
}

/** Whether whoever uses the page can come to it. */
function isOpen(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (element instanceof HTMLElement && element.inert) return false;
  // What a closed list offers is read out all the same; what has no box may have children that do.
  if (element instanceof HTMLOptionElement || element.localName === 'slot') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents';
}

function pointedAt(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
}

function isField(
  element: Element,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return element.matches('input[type="text"], textarea');
}

function nameOf(button: HTMLButtonElement): string {
  return (button.getAttribute('aria-label') ?? button.textContent).trim().replace(/\s+/g, ' ');
}

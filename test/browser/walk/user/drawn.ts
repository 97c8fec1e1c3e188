/** Waits until an element and everything inside it is drawn. */
export async function drawn(element: Element): Promise<void> {
  await drawnOnce(element);
  // What was drawn may have told what is around it.
  await drawnOnce(element);
}

async function drawnOnce(element: Element): Promise<void> {
  await (element as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
  for (const inside of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (inside.localName.includes('-')) await drawnOnce(inside);
  }
}

import type { LitElement } from 'lit';

/** Waits until an element and everything inside it is drawn. */
export async function settled(element: Element): Promise<void> {
  await (element as Partial<LitElement>).updateComplete;
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  await Promise.all(inside.filter((child) => child.localName.includes('-')).map(settled));
}

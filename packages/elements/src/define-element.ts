/**
 * Registers an element, unless the tag is already taken: two copies of the library may meet on a page.
 *
 * @internal
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

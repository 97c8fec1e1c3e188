import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

/** What has focus, as someone who uses only a keyboard meets it. */
export interface Focused {
  /** The name a screen reader says; empty on the page itself. */
  readonly name: string;
  readonly tag: string;
  /** Whether it is a choice that is not made. */
  readonly isUnticked: boolean;
  /** Tells elements with one name apart. */
  readonly place: string;
  readonly isPage: boolean;
  /** Whether a line is drawn round it, or round its label. */
  readonly isOutlined: boolean;
  /** Whether it, or a part of it, is on the screen and not beneath something else. */
  readonly isSeen: boolean;
}

/** Someone who uses only a keyboard: after every key, focus is somewhere, and can be seen. */
export class KeyboardUser {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  static async at(page: Page): Promise<KeyboardUser> {
    // What runs in the page was compiled with names kept, by a function that is not there.
    const keepName = 'globalThis.__name ??= (named) => named';
    await page.addInitScript(keepName);
    await page.evaluate(keepName);
    return new KeyboardUser(page);
  }

  get focused(): Promise<Focused> {
    return this.#page.evaluate(look);
  }

  /** Presses a key that does something; focus must be somewhere afterwards. */
  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.check(`after ${key}`);
  }

  /** Fails unless focus is on something, and can be seen. */
  async check(when: string): Promise<void> {
    const isHeld = async (): Promise<boolean> => !(await this.focused).isPage;
    for (let wait = 0; wait < 40 && !(await isHeld()); wait += 1) {
      await this.#page.waitForTimeout(50);
    }
    const focused = await this.focused;
    assert.ok(!focused.isPage, `focus is lost to the page ${when}`);
    assert.ok(focused.isOutlined, `"${focused.name}" shows no focus ${when}`);
    assert.ok(focused.isSeen, `"${focused.name}" has focus out of sight ${when}`);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.check('while typing');
  }

  /** Tabs until what has focus is called this; never past where it began. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    for (let turn = 0; turn < 250; turn += 1) {
      const { name: found } = await this.focused;
      if (typeof name === 'string' ? found === name : name.test(found)) return;
      met.push(found);
      await this.#page.keyboard.press(key);
      if (!(await this.focused).isPage) await this.check(`at "${found}" after ${key}`);
    }
    assert.fail(`${key} never leads to ${String(name)}; it leads to ${met.join(' | ')}`);
  }

  /** Tabs round everything, past the browser's own controls, and gives where it has been, from here to here. */
  async tour(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
    const first = (await this.focused).place;
    const met = [first];
    for (let turn = 0; turn < 300; turn += 1) {
      await this.#page.keyboard.press(key);
      const { place, isPage } = await this.focused;
      if (place === first) return met;
      if (isPage) continue;
      await this.check(`on a tour with ${key}`);
      assert.ok(!met.includes(place), `${key} goes in a ring that never comes back`);
      met.push(place);
    }
    return assert.fail(`${key} never comes back`);
  }
}

/** Runs in the page. */
function look(): Focused {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) {
    return {
      name: '',
      tag: 'body',
      isUnticked: false,
      place: '',
      isPage: true,
      isOutlined: false,
      isSeen: true,
    };
  }
  const root = active.getRootNode() as Document | ShadowRoot;
  const textOf = (id: string): string => root.getElementById(id)?.textContent ?? '';
  const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
  const others =
    active instanceof HTMLSelectElement || active instanceof HTMLTextAreaElement
      ? [...active.labels]
      : [];
  const named = (active.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const name =
    named.map(textOf).join(' ') ||
    (active.getAttribute('aria-label') ??
      ([...labels, ...others].map(({ textContent }) => textContent).join(' ') ||
        active.textContent));

  const drawn = [active, ...labels.filter((label) => label.contains(active))];
  // Where focus is led to be read from, the place on the page shows it; some draw the line by a part of theirs.
  const isOutlined =
    active.tabIndex < 0 ||
    drawn
      .flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::after')])
      .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');

  // Anything of it will do: a long text may be higher than the screen.
  const { left, top, right, bottom } = (drawn.at(-1) ?? active).getBoundingClientRect();
  const within = (at: number, end: number): number => Math.min(Math.max(at, 1), end - 1);
  const x = within((left + right) / 2, innerWidth);
  const isSeen = [top + 2, (top + bottom) / 2, bottom - 2].some((at) => {
    const y = within(at, innerHeight);
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    const around: Node[] = [];
    for (let node: Node | null = hit; node;) {
      around.push(node);
      node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    }
    return at >= top && at <= bottom && drawn.some((element) => around.includes(element));
  });

  // The same element is the same place, whatever is drawn anew round it.
  const met = globalThis as { placesMet?: Map<Element, string> };
  met.placesMet ??= new Map();
  const place = met.placesMet.get(active) ?? String(met.placesMet.size);
  met.placesMet.set(active, place);
  return {
    name: name.trim().replace(/\s+/g, ' '),
    tag: active.localName,
    isUnticked: active.matches('[type="radio"]:not(:checked), [type="checkbox"]:not(:checked)'),
    place,
    isPage: false,
    isOutlined,
    isSeen,
  };
}

import '@helhet/elements/define';
import { createAssessment, type AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import { contentWorld } from './walk/world/content-world.js';
import { inform } from './walk/world/open-session.js';

const world = contentWorld('en');
const start = 'zqmark';

/** Words that nobody has written before, known again wherever they turn up. */
function createMarks(): { next: () => string; readonly count: number } {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `${start}${String(count)}zq`;
    },
    get count() {
      return count;
    },
  };
}

/** Everything in a page and its shadow roots. */
function everythingIn(root: Element | ShadowRoot): Element[] {
  const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [root, ...own].flatMap((one) =>
    [...one.querySelectorAll('*')].flatMap((inside) => [
      inside,
      ...(inside.shadowRoot ? everythingIn(inside.shadowRoot) : []),
    ]),
  );
}

/** What an event says to whoever hears it at the page: its own members, and what a getter of its class gives. */
function saidBy(event: Event): string {
  const seen = new Set<unknown>();
  return JSON.stringify(event, (name, value: unknown) => {
    if (['target', 'currentTarget', 'srcElement', 'view', 'path'].includes(name)) return undefined;
    if (value instanceof Node || value instanceof Window) return undefined;
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) return undefined;
      seen.add(value);
    }
    return value;
  });
}

async function drawn(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Lets everything that is dispatched anywhere be heard, as it is heard at the page, and what is told or thrown. */
function listen(): { readonly heard: readonly string[]; stop: () => void } {
  const heard: string[] = [];
  const types = new Set<string>();
  const hear = (event: Event): void => {
    // The package is the log, put together for the host.
    if (event.type !== 'helhet-package') heard.push(`${event.type} ${saidBy(event)}`);
  };
  const dispatch = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
  const call = dispatch.value as (this: EventTarget, event: Event) => boolean;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event): boolean {
    if (!types.has(event.type)) window.addEventListener(event.type, hear);
    types.add(event.type);
    return call.call(this, event);
  };
  const told = (event: ErrorEvent | PromiseRejectionEvent): void => {
    heard.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };
  window.addEventListener('error', told);
  window.addEventListener('unhandledrejection', told);
  return {
    heard,
    stop: () => {
      Object.defineProperty(EventTarget.prototype, 'dispatchEvent', dispatch);
      for (const type of types) window.removeEventListener(type, hear);
      window.removeEventListener('error', told);
      window.removeEventListener('unhandledrejection', told);
    },
  };
}

function button(root: Element, name: string | RegExp): HTMLElement | null {
  const found = everythingIn(root).filter(
    (one): one is HTMLElement => one.localName === 'button' && one.checkVisibility(),
  );
  const nameOf = (one: HTMLElement): string =>
    (one.getAttribute('aria-label') ?? one.textContent).trim().replace(/\s+/g, ' ');
  return (
    found.find((one) =>
      typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)),
    ) ?? null
  );
}

/** A person in a hurry: everything that can be written in is written in, and then something is pressed. */
class Writer {
  readonly #page: Element;
  readonly #marks: ReturnType<typeof createMarks>;

  constructor(page: Element, marks: ReturnType<typeof createMarks>) {
    this.#page = page;
    this.#marks = marks;
  }

  async writeEverywhere(): Promise<void> {
    for (const details of everythingIn(this.#page)) {
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    await drawn();
    const fields = everythingIn(this.#page).filter(
      (one): one is HTMLInputElement | HTMLTextAreaElement =>
        (one instanceof HTMLTextAreaElement ||
          (one instanceof HTMLInputElement && ['text', 'search', ''].includes(one.type))) &&
        one.checkVisibility(),
    );
    for (const field of fields) {
      field.focus();
      field.value = this.#marks.next();
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.blur();
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    }
    await drawn();
  }

  async press(name: string | RegExp): Promise<void> {
    const pressed = button(this.#page, name);
    if (!pressed) throw new Error(`no button is called "${String(name)}"`);
    pressed.click();
    await drawn();
  }

  /** Presses every visible button of a name, while there is one that was not pressed. */
  async pressAll(name: string): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) {
      const pressed = button(this.#page, name);
      if (!pressed) return;
      pressed.click();
      await drawn();
    }
  }

  /** Whether anything that was written is where it outlives the field it is written in. */
  get leaks(): readonly string[] {
    const attributes = everythingIn(this.#page).flatMap((one) =>
      [...one.attributes]
        // The button that takes a name away is called by the name that stands beside it.
        .filter(({ name, value }) => !(name === 'aria-label' && value.startsWith('Remove ')))
        .map(({ name, value }) => `${one.localName} ${name}=${value}`),
    );
    return [location.href, document.title, ...attributes].filter((text) => text.includes(start));
  }
}

describe('what is written', () => {
  let session: AssessmentSession;

  beforeEach(async () => {
    session = createAssessment({
      caseRef: 'case',
      actor: { id: 'anna', role: 'worker' },
      catalogue: world.catalogue,
      family: world.family,
      language: 'en',
      safety: world.safety,
    });
    while (session.view.status === 'loading') await Promise.resolve();
    inform(session);
  });

  it('is in the log and its own field, and in no event, attribute, address, title, error or console', async function () {
    this.timeout(60_000);
    const page = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    const marks = createMarks();
    const writer = new Writer(page, marks);
    const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => {
      const own = Object.getOwnPropertyDescriptor(console, name)!;
      const said: unknown[] = [];
      console[name] = (...given: unknown[]) => void said.push(...given);
      return { said, restore: () => Object.defineProperty(console, name, own) };
    });
    const ear = listen();
    try {
      await drawn();
      await writer.press('Overview');
      await writer.press(/^Open Alma: Alma/);
      await writer.writeEverywhere();
      await writer.press('Start');
      const interview = session.interview(session.view.units[0]!.voices[0]!.interview!)!;
      for (const area of interview.view.outline.areaIds) {
        interview.showArea(area);
        await drawn();
        await writer.writeEverywhere();
        await writer.pressAll('Not asked');
        await writer.writeEverywhere();
        expect(writer.leaks, area).to.deep.equal([]);
      }
      interview.safety.raise('T01');
      interview.safety.raise('T10');
      await drawn();
      await writer.writeEverywhere();
      for (const act of ['Note', 'I have seen this', 'Save the decision', 'Bring to an end']) {
        await writer.pressAll(act);
        await writer.writeEverywhere();
        expect(writer.leaks, act).to.deep.equal([]);
      }
      for (const { id, acknowledged } of interview.view.safety) {
        if (!acknowledged) interview.safety.acknowledge(id, { actions: [], reason: marks.next() });
        interview.safety.decide(id, marks.next());
      }
      interview.finish();
      await drawn();
      await writer.writeEverywhere();
      await writer.press('Close');
      expect(interview.view.flow).to.equal('done');
      await writer.writeEverywhere();
      await writer.press('Overview');
      await writer.press(/^Voices side by side: Alma/).catch(() => undefined);
      await writer.writeEverywhere();
      expect(writer.leaks).to.deep.equal([]);
    } finally {
      ear.stop();
      for (const { restore } of consoles) restore();
    }
    const log = session.unsavedLog() + JSON.stringify(session.buildPackage());
    expect(marks.count).to.be.greaterThan(40);
    expect(log.includes(start), 'it was written at all').to.equal(true);
    const leaked = [...ear.heard, ...consoles.flatMap(({ said }) => said.map(String))];
    expect(leaked.filter((text) => text.includes(start))).to.deep.equal([]);
  });
});

import { createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

import type { SessionLike } from './session-feed.js';
import { sameEntries, Select } from './select.js';

class CountingSession implements SessionLike {
  view: { readonly one: object; readonly other: object } = { one: {}, other: {} };
  listening = 0;
  #listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.listening += 1;
    this.#listeners.add(listener);
    return () => {
      this.listening -= 1;
      this.#listeners.delete(listener);
    };
  }

  change(part: Partial<CountingSession['view']>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

class Probe extends LitElement {
  session: CountingSession | null = null;
  drawn = 0;
  readonly selected: Select<CountingSession, object> = new Select(this, {
    context: createContext<CountingSession | null, symbol>(Symbol('probe')),
    given: () => this.session,
    select: ({ view }) => view.one,
  });

  override render(): string {
    this.drawn += 1;
    return '';
  }
}
customElements.define('helhet-select-probe', Probe);

describe('selecting a part of a session', () => {
  let session: CountingSession;
  let probe: Probe;

  beforeEach(async () => {
    session = new CountingSession();
    probe = new Probe();
    probe.session = session;
    document.body.append(probe);
    await probe.updateComplete;
  });
  afterEach(() => probe.remove());

  it('draws again when the part is another object, and not otherwise', async () => {
    session.change({ other: {} });
    await probe.updateComplete;
    expect(probe.drawn).to.equal(1);

    session.change({ one: {} });
    await probe.updateComplete;
    expect(probe.drawn).to.equal(2);
    expect(probe.selected.part).to.equal(session.view.one);
  });

  it('lets go of the session when it is taken away, and looks again when it is back', async () => {
    probe.remove();
    expect(session.listening).to.equal(0);
    session.change({ one: {} });

    document.body.append(probe);
    await probe.updateComplete;

    expect(session.listening).to.equal(1);
    expect(probe.selected.part).to.equal(session.view.one);
  });

  it('changes to another session', async () => {
    const other = new CountingSession();
    probe.session = other;
    probe.requestUpdate();
    await probe.updateComplete;

    expect([session.listening, other.listening]).to.deep.equal([0, 1]);
    expect(probe.selected.part).to.equal(other.view.one);
  });
});

describe('parts picked from several places', () => {
  it('are the same when every entry is', () => {
    const entry = {};

    expect(sameEntries({ a: entry, b: 1 }, { a: entry, b: 1 })).to.equal(true);
    expect(sameEntries({ a: entry }, { a: {} })).to.equal(false);
  });
});

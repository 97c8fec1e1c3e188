import type { SavingView } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import './define.js';
import { findByText } from '../testing/find.js';
import type { SaveStatus, SavingSession } from './save-status.js';

class FakeSession implements SavingSession {
  saved = 0;
  view: SavingSession['view'];
  readonly #listeners = new Set<() => void>();

  constructor(saving: Partial<SavingView> = {}) {
    this.view = {
      language: 'en',
      saving: { status: 'saved', unsaved: 0, attempts: 0, nextAttemptAt: null, ...saving },
    };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(saving: Partial<SavingView>): void {
    this.view = { ...this.view, saving: { ...this.view.saving, ...saving } };
    for (const listener of this.#listeners) listener();
  }

  saveNow(): void {
    this.saved += 1;
  }

  unsavedLog(): string {
    return '{"events":[]}';
  }
}

describe('helhet-save-status', () => {
  let session: FakeSession;
  let element: SaveStatus;
  const region = (): Element | null => element.renderRoot.querySelector('[role="status"]');

  beforeEach(async () => {
    session = new FakeSession();
    element = await fixture(html`<helhet-save-status .session=${session}></helhet-save-status>`);
  });

  it('says what is saved, in a region that stays', async () => {
    const before = region();
    expect(before?.textContent).to.contain('Saved');

    session.tell({ status: 'saving', unsaved: 1 });
    await element.updateComplete;

    expect(region()).to.equal(before);
    expect(region()?.textContent).to.contain('Saving');
    await expect(element).to.be.accessible();
  });

  it('says what is not saved, when it is tried again, and that nothing is lost', async () => {
    session.tell({ status: 'retrying', unsaved: 2, attempts: 1, nextAttemptAt: 0 });
    await element.updateComplete;

    expect(region()?.textContent).to.match(/2 changes are not saved/);
    expect(region()?.textContent).to.match(/Trying again at/);
    expect(region()?.textContent).to.match(/Nothing is lost/);
    await expect(element).to.be.accessible();
  });

  it('saves when it is asked to', async () => {
    session.tell({ status: 'retrying', unsaved: 1, attempts: 1 });
    await element.updateComplete;

    findByText(element, 'Save now').click();

    expect(session.saved).to.equal(1);
  });

  it('gives what is not saved as a file whose name tells nothing', async () => {
    session.tell({ status: 'retrying', unsaved: 1, attempts: 1 });
    await element.updateComplete;
    const clicked: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      clicked.push(this);
    };

    findByText(element, 'Download what is not saved').click();

    HTMLAnchorElement.prototype.click = click;
    expect(clicked[0]?.download).to.equal('helhet-unsaved.json');
    expect(clicked[0]?.protocol).to.equal('blob:');
  });

  it('is not drawn again for what does not concern it', async () => {
    session.view = { ...session.view };
    session.tell({});
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;

    session.view = { ...session.view };
    for (let times = 0; times < 3; times += 1) session.subscribe(() => undefined)();
    expect(element.isUpdatePending).to.equal(false);
  });
});

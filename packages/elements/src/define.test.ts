import { expect } from '@open-wc/testing';

import { defineElement } from './define-element.js';

describe('defining elements', () => {
  it('does not happen because a class is imported', async () => {
    await import('./interview/interview.js');
    await import('./question/faces-question.js');

    expect(customElements.get('helhet-interview')).to.equal(undefined);
    expect(customElements.get('helhet-faces-question')).to.equal(undefined);
  });

  it('for the interview registers nothing of the assessment', async () => {
    await import('./interview/define.js');

    expect(customElements.get('helhet-interview')).not.to.equal(undefined);
    expect(customElements.get('helhet-question')).not.to.equal(undefined);
    expect(customElements.get('helhet-assessment')).to.equal(undefined);
  });

  it('leaves alone a tag that is taken', () => {
    const taken = customElements.get('helhet-interview');

    defineElement('helhet-interview', class extends HTMLElement {});

    expect(customElements.get('helhet-interview')).to.equal(taken);
  });
});

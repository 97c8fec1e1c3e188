import type { AnswerKind } from '@helhet/core';
import { expect, fixture, fixtureSync, html } from '@open-wc/testing';

import '../interview/define.js';
import { button } from '../testing/find-by-name.js';
import { findAll } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { interviewOf } from '../testing/interviews.js';
import { settled } from '../testing/settled.js';
import { useElement } from '../testing/use-element.js';

const kinds: readonly AnswerKind[] = [
  { kind: 'faces' },
  { kind: 'steps' },
  { kind: 'frequency' },
  { kind: 'rating' },
  { kind: 'yes-no' },
  { kind: 'one-of', options: ['a', 'b', 'c'] },
  { kind: 'several-of', options: ['a', 'b', 'c'] },
  { kind: 'number' },
  { kind: 'date' },
  { kind: 'person' },
  { kind: 'text' },
  { kind: 'verbatim' },
];

async function begin(kind: AnswerKind, width: number): Promise<HTMLElement> {
  const session = await interviewOf({ areas: 1, questions: 12, kind });
  session.confirmPresence({ persons: [], others: [], mode: 'handover' });
  const around = fixtureSync<HTMLElement>(html`<div></div>`);
  around.style.inlineSize = `${width}px`;
  const element = await fixture<HTMLElement>(
    html`<helhet-interview .session=${session}></helhet-interview>`,
    { parentNode: around },
  );
  await settled(element);
  await useElement(element).press('Begin');
  return element;
}

/** Lets rules for a medium hold on the screen, while something is looked at. */
async function under(medium: string, element: Element, look: () => void): Promise<void> {
  const roots = findAll(element, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const rules = roots
    .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === medium);
  const change = (text: string): void => {
    for (const rule of rules) (rule as CSSMediaRule).media.mediaText = text;
  };
  change('screen');
  await settled(element);
  try {
    look();
  } finally {
    change(medium);
  }
}

describe('what a turn with the screen looks like', () => {
  for (const kind of kinds) {
    it(`has targets for a finger, on a screen of any width: ${kind.kind}`, async () => {
      for (const width of [360, 768, 1280]) {
        const element = await begin(kind, width);
        const targets = findAll(
          element,
          'button, .choice, textarea, select, input:not([type="radio"], [type="checkbox"])',
        );

        expect(targets.length).to.be.greaterThan(4);
        for (const target of targets) {
          const { width: wide, height } = target.getBoundingClientRect();
          const said = `${target.localName} ${target.textContent.trim()} at ${width}`;
          expect(Math.round(height), said).to.be.at.least(56);
          expect(Math.round(wide), said).to.be.at.least(56);
        }
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });
  }

  it('is accessible in the dark', async () => {
    const session = await interviewOf({ areas: 1, questions: 2 });
    session.confirmPresence({ persons: [], others: [], mode: 'handover' });
    const element = await inTheDark(
      html`<helhet-interview .session=${session}></helhet-interview>`,
    );
    await expect(element).to.be.accessible();
    await useElement(element).press('Begin');
    await expect(element).to.be.accessible();
  });

  it('keeps what is always there in sight, and never over what has focus', async () => {
    const element = await begin(
      { kind: 'several-of', options: Array.from({ length: 60 }, (_, index) => `o${index}`) },
      360,
    );
    const pause = button(element, 'Pause');
    const bar = pause.parentElement!;
    const inputs = findAll<HTMLInputElement>(element, 'input[type="checkbox"]');
    inputs.at(-1)?.focus();
    expect(pause.getBoundingClientRect().top).to.be.within(0, 60);

    for (const input of inputs.slice(20, 50).reverse().slice(0, 12)) {
      input.focus();
      // A page beside another in one browser may have no focus, and is not told by it.
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve));
      expect(input.getBoundingClientRect().top).to.be.at.least(bar.getBoundingClientRect().bottom);
    }
    button(element, 'Next').click();
    await settled(element);
    const title = findAll(element, 'h2')[0]!.getBoundingClientRect();
    expect(title.top).to.be.within(bar.getBoundingClientRect().bottom, window.innerHeight);
  });

  it('is on no paper', async () => {
    const element = await begin({ kind: 'yes-no' }, 768);
    const [handover] = findAll(element, 'helhet-handover');
    expect(handover?.checkVisibility()).to.equal(true);

    await under('print', element, () => {
      expect(handover?.checkVisibility()).to.equal(false);
    });
  });

  it('moves nothing for whoever wants no motion', async () => {
    const element = await begin({ kind: 'yes-no' }, 768);
    const moving = (): number =>
      findAll(element, '*').filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      }).length;
    expect(moving()).to.be.greaterThan(0);

    await under('(prefers-reduced-motion: reduce)', element, () => {
      expect(moving()).to.equal(0);
    });
  });
});

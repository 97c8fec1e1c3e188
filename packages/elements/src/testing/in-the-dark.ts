import { fixture, fixtureSync, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { settled } from './settled.js';

/** Draws something on a dark page, from the first drawing on. */
export async function inTheDark<Found extends Element>(drawing: TemplateResult): Promise<Found> {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.style.setProperty('--helhet-color-scheme', 'dark');
  page.style.background = '#161b1b';
  const inside = await fixture<Found>(drawing, { parentNode: page });
  await settled(inside);
  return inside;
}

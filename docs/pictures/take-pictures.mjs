/*
 * Takes the pictures of the docs from the running thing:
 *
 *   npm run build && node docs/pictures/take-pictures.mjs
 */

import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { servePages } from '../../examples/vanilla/serve.mjs';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

const place = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Begins Leo's interview, some answers in. */
function beginInterview() {
  const { session } = globalThis.document.querySelector('helhet-assessment');
  const respondent = { kind: 'person', person: 'leo' };
  session.family.giveInformation({
    person: 'leo',
    topics: ['why', 'voluntary-or-not', 'right-to-pause'],
    language: 'en',
    format: 'spoken',
  });
  const { value: interview } = session.openInterview({ unit: 'C:leo', respondent });
  interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
  for (const { id, kind } of interview.view.outline.questions.values()) {
    const often = { kind: 'frequency', option: 'often' };
    if (kind.kind === 'frequency') interview.answer(id, { state: 'answered', value: often });
  }
  const good = { kind: 'steps', option: 'good' };
  interview.answer('C03.1', { state: 'answered', value: good });
  interview.showArea('C03');
}

const { address, close } = await servePages();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: browserArguments,
});
const page = await browser.newPage({
  viewport: { width: 1200, height: 800 },
  colorScheme: 'light',
});
await page.goto(`${address}family.html`);
await page.getByText('10 parts:').waitFor();
await page.evaluate(() => {
  for (const node of globalThis.document.querySelectorAll('h1, body > p')) node.remove();
});
await page.screenshot({ path: place('overview.png') });
await page.evaluate(beginInterview);
await page.getByRole('button', { name: 'Continue' }).first().click();
await page.getByRole('heading', { name: 'Feelings and mental health' }).waitFor();
await page.mouse.move(0, 0);
await page.waitForTimeout(400);
await page.screenshot({ path: place('interview.png') });
await browser.close();
await close();

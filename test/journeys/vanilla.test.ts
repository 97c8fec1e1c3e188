import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import { chromium, type Browser, type Page } from 'playwright-core';

interface Served {
  readonly address: string;
  close(): Promise<unknown>;
}

/** What the plain scripts offer; they have no types of their own. */
interface Scripts {
  readonly policy: string;
  servePages(port?: number, sent?: string): Promise<Served>;
  readonly browserArguments: string[];
  findBrowser(): string | undefined;
}

const root = join(import.meta.dirname, '../..');
const scripts = {
  ...(await import(join(root, 'examples/vanilla/serve.mjs'))),
  ...(await import(join(root, 'scripts/find-browser.mjs'))),
} as Scripts;

/** Collects what a page complains of: messages, errors, and what its policy forbids. */
async function listenTo(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.exposeFunction('tellViolation', (directive: string) => {
    complaints.push(`violation: ${directive}`);
  });
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
    tellViolation(event.violatedDirective);
  })`);
  return complaints;
}

/** Asks the four questions of one-interview.html, from the check of who is there to the closing. */
async function holdInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Nights' }).click();
  await page
    .getByRole('radiogroup', { name: /How well have you slept/ })
    .getByRole('radio', { name: '7', exact: true })
    .check();
  await page
    .getByRole('radiogroup', { name: /keep you awake/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('checkbox', { name: 'Noise' }).check();
  await page.getByRole('textbox', { name: /What would help/ }).fill('A quiet room');
  await page.getByRole('button', { name: 'End the interview' }).first().click();
  await page.getByRole('textbox', { name: 'What happens next?' }).fill('We meet again.');
  await page.getByRole('textbox', { name: /told, and to whom/ }).fill('Nobody is told.');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByText('The interview is closed').waitFor();
}

describe('the pages without a build step', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let complaints: string[];

  before(async () => {
    browser = await chromium.launch({
      executablePath: scripts.findBrowser()!,
      args: scripts.browserArguments,
    });
    served = await scripts.servePages();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    complaints = await listenTo(page);
  });

  afterEach(async () => {
    await page.close();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  const open = (name: string): Promise<unknown> => page.goto(`${served.address}${name}.html`);

  it('lead from the list to each of them', async () => {
    await open('index');

    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));

    assert.equal(links.length, 5);
    for (const link of links) {
      const answer = await page.request.get(`${served.address}${link}`);
      assert.equal(answer.status(), 200);
      const lines = (await answer.text()).split('\n').length;
      assert.ok(lines < 60, `${link} has ${lines} lines`);
    }
  });

  it('give the page of one interview its package', async () => {
    await open('one-interview');

    await holdInterview(page);

    const given = JSON.parse((await page.locator('#result pre').textContent()) ?? '') as {
      schema: string;
      answers: { question: string; state: string }[];
    };
    assert.equal(given.schema, 'helhet-package/1');
    assert.deepEqual(
      given.answers.map(({ question, state }) => `${question} ${state}`),
      ['S01.1 answered', 'S01.2 answered', 'S01.2.1 answered', 'S01.3 answered'],
    );
    assert.deepEqual(complaints, []);
  });

  it('lead through a family and hand over', async () => {
    await open('family');
    await page.getByText('10 parts:').waitFor();

    await page.getByRole('button', { name: 'Hand over' }).first().click();
    await page
      .locator('helhet-assessment [part=main]')
      .getByRole('button', { name: 'Hand over' })
      .click();

    await page.getByText('The page received 10 units and 0 answers.').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('keep two cases on one page apart', async () => {
    await open('two-on-one-page');
    const north = page.locator('#north');
    const south = page.locator('#south');
    await north.getByText('4 parts:').waitFor();

    await north.getByRole('button', { name: 'Set aside' }).first().click();
    await page.keyboard.press('Escape');
    await north.getByRole('button', { name: 'Svenska' }).click();
    await south.getByRole('button', { name: 'English' }).click();

    await north.getByText('4 delar:').waitFor();
    await south.getByText('4 parts:').waitFor();
    assert.equal(await north.getByText('Sami').count(), 0);
    assert.equal(await south.getByText('Nils').count(), 0);
    assert.deepEqual(complaints, []);
  });

  it('switch the language and keep what was answered', async () => {
    await open('two-languages');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Every day' }).click();
    await page.getByRole('radio', { name: 'Often' }).check();

    await page.locator('button[data-language=sv]').click();

    const question = page.getByRole('radiogroup', { name: /Hur ofta äter ni tillsammans/ });
    assert.ok(await question.getByRole('radio', { name: 'Ofta' }).isChecked());
    assert.deepEqual(complaints, []);
  });

  it('take the colours of the page', async () => {
    await open('own-theme');
    const button = page.getByRole('button', { name: 'Öppna', exact: true });

    const colour = await button.evaluate((shown) => getComputedStyle(shown).backgroundColor);

    assert.equal(colour, 'rgb(59, 47, 143)');
    assert.deepEqual(complaints, []);
  });

  it('hold an interview where only trusted types are taken', async () => {
    const strict = await scripts.servePages(
      0,
      `${scripts.policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
    );
    try {
      await page.goto(`${strict.address}one-interview.html`);

      await holdInterview(page);

      assert.deepEqual(complaints, []);
    } finally {
      await strict.close();
    }
  });

  it('would be heard if they broke the policy', async () => {
    await open('index');

    await page.evaluate(`setTimeout(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    })`);
    await page.waitForTimeout(200);

    assert.ok(complaints.some((complaint) => complaint.startsWith('violation: style-src')));
  });
});

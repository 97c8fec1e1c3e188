import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import {
  startJournalProcess,
  type JournalProcess,
} from '../../examples/journal/src/testing/journal-process.js';
import { raised } from '../../examples/journal/src/testing/safety-events.js';
import { Caseworker } from './driving/caseworker.js';
import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';

const school = 'Ekorrskolan';
/** Protected too, and never written by anyone in the assessment. */
const street = 'Kråkrisgatan 14';
const fired = 'Något i texten kan visa var en skyddad person finns.';

/** Everything a page says to its console, and every address it asks for. */
interface Heard {
  readonly messages: string[];
  readonly addresses: string[];
}

/** What the test shares with its beginning and its end. */
const shared = {} as { folder: string; journal: JournalProcess; browser: KillableBrowser };

before(async () => {
  shared.folder = await mkdtemp(join(tmpdir(), 'journey-'));
  shared.journal = await startJournalProcess({ HELHET_DATA_DIR: shared.folder });
  shared.browser = await launchKillableBrowser();
});

after(async () => {
  await shared.browser.close();
  await shared.journal.end('SIGTERM');
  await rm(shared.folder, { recursive: true, force: true });
});

test('a protected place', async (t) => {
  const { journal, browser } = shared;
  const page = await browser.openPage(journal.address);
  const heard = listen(page);
  const caseworker = new Caseworker(page);
  await caseworker.logIn('anna', 'anna-demo');
  await caseworker.openCase('H-1004');
  const bilal = journal.createClient();
  await bilal.logIn('bilal');

  await t.test(
    'that is written is told to the worker, and nothing is released before it is looked through',
    async () => {
      await caseworker.openInterview('Stella', 'Stella');
      await caseworker.confirmNobodyElseIsHere();
      await caseworker.openArea('Förskola, skola och lärande');
      await question(page, 'Vet någon vuxen')
        .getByRole('radio', { name: 'Nej', exact: true })
        .check();
      await write(page, `Att jag är ny på ${school}.`);
      const pane = await openPane(page);
      await pane.getByRole('heading', { name: fired }).waitFor();
      await caseworker.waitUntilSaved();

      await toHandOver(page);
      await page.getByText('Se igenom det innan något lämnas vidare.').waitFor();
      await handOver(page);
      await page
        .getByRole('alert')
        .filter({ hasText: 'Underlaget kan inte lämnas ut än.' })
        .waitFor();
      assert.equal(await countReleases(page), 0);

      await page.getByRole('button', { name: 'Samtal', exact: true }).click();
      await lookThrough(pane);
      await caseworker.waitUntilSaved();
      await toHandOver(page);
      await handOver(page);
      await page.getByRole('status').filter({ hasText: 'Underlaget är utlämnat.' }).waitFor();
      assert.equal(await page.getByText('Underlaget kan inte lämnas ut än.').isVisible(), false);
      assert.equal(await countReleases(page), 1);
    },
  );

  await t.test(
    'that a colleague has just added is looked for as soon as the worker is back on the page',
    async () => {
      const csrf = bilal.csrfToken;
      await bilal.submit('/cases/H-1004/protected-places', { csrf, places: 'Grankottens fritids' });
      const fetched = page.waitForResponse(/protected-places$/);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await (await fetched).finished();

      await page.getByRole('button', { name: 'Samtal', exact: true }).click();
      await write(page, 'Att jag går på grankottens fritids.');
      const pane = page.locator('helhet-safety-pane');
      await pane.getByRole('button', { name: 'Jag har sett detta' }).waitFor();
      await lookThrough(pane);
      await caseworker.waitUntilSaved();
    },
  );

  await t.test(
    'is not the only limit: while life is in danger a release needs a statement',
    async () => {
      const danger = { ...raised('danger', 'freeze-export'), at: new Date().toISOString() };
      const actor = { id: 'worker-bilal', role: 'caseworker' };
      const appended = await bilal.append('H-1004', [{ ...danger, actor, device: 'bilal' }]);
      assert.equal(appended.status, 204);

      await toHandOver(page);
      await handOver(page);
      const refusal = page.getByRole('alert').filter({ hasText: 'livsfara' });
      await refusal.waitFor();
      assert.equal(await countReleases(page), 1);
      await refusal.getByRole('link', { name: 'Till underlaget' }).click();
      const stated = page.getByLabel('Det här lämnas inte till den andra parten.');
      await stated.check();
      await page.getByRole('button', { name: 'Lämna ut underlaget' }).click();

      await page.getByRole('listitem').filter({ hasText: 'Utlämning 2' }).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Utlämning 2' })
        .getByText('Inte till den andra parten')
        .waitFor();
    },
  );

  await t.test('is in no page, address or message but the list it is kept in', async () => {
    await page.goto(`${journal.address}/cases/H-1004`);
    await page.getByRole('heading', { name: 'Översikt' }).waitFor();

    assert.ok(!(await page.content()).includes(street));
    assert.ok(heard.addresses.some((address) => address.endsWith('/H-1004/protected-places')));
    const told = decodeURIComponent([...heard.addresses, ...heard.messages].join('\n'));
    for (const place of [school, street]) assert.ok(!told.includes(place));
    assert.ok(!journal.output().includes(street));
    await page.getByRole('link', { name: 'Skyddade platser' }).click();
    await page.getByText(street, { exact: true }).waitFor();
  });
});

function listen(page: Page): Heard {
  const heard: Heard = { messages: [], addresses: [] };
  page.on('console', (message) => heard.messages.push(message.text()));
  page.on('pageerror', (error) => heard.messages.push(error.message));
  page.on('request', (request) => heard.addresses.push(request.url()));
  return heard;
}

function question(page: Page, words: string): Locator {
  return page.locator('helhet-question').filter({ hasText: words });
}

async function write(page: Page, words: string): Promise<void> {
  const field = question(page, 'Vad vill du att de ska veta').getByRole('textbox').first();
  await field.fill(words);
  await field.blur();
}

async function openPane(page: Page): Promise<Locator> {
  const pane = page.locator('helhet-safety-pane');
  await pane.locator('summary').filter({ hasText: 'något att titta på' }).click();
  return pane;
}

/** What has fired is seen, and brought to an end. */
async function lookThrough(pane: Locator): Promise<void> {
  await pane.getByLabel(/^Varför inget av detta/).fill('Namnet är borttaget ur svaret.');
  await pane.getByRole('button', { name: 'Jag har sett detta' }).click();
  await pane.getByLabel('Hur löste det sig?').fill('Det lämnas inte vidare.');
  await pane.getByRole('button', { name: 'Avsluta händelsen', exact: true }).click();
  await pane.getByText('Avslutat').first().waitFor();
}

async function toHandOver(page: Page): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Kartläggningens delar' });
  await places.getByRole('button', { name: 'Lämna över' }).click();
}

async function handOver(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Kartläggning' })
    .getByRole('button', { name: 'Lämna över', exact: true })
    .click();
}

async function countReleases(page: Page): Promise<number> {
  const response = await page.request.get(new URL('/cases/H-1004/package', page.url()).href);
  return (await response.text()).match(/releases\/\d+\.json/g)?.length ?? 0;
}

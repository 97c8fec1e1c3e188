import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { AssessmentPackage } from '@helhet/core';
import type { Locator, Page } from 'playwright-core';

import {
  startJournalProcess,
  type JournalProcess,
} from '../../examples/journal/src/testing/journal-process.js';
import { Caseworker } from './driving/caseworker.js';
import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';

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

test('two workers in one case know whose talk is whose, lead their own, and find both on the board', async () => {
  const [anna, annasPage] = await openCase('anna');
  await anna.openInterview('Elsa', 'Elsa');
  await anna.confirmNobodyElseIsHere();
  await write(anna, annasPage, 'Hos mormor.');

  const [bilal, bilalsPage] = await openCase('bilal');
  await bilalsPage.getByText('Anna Demo leder samtalet.').waitFor();
  await bilalsPage.getByRole('button', { name: /^Fortsätt Elsa: Elsa/ }).click();
  await bilalsPage.getByText(/Anna Demo leder samtalet på en annan enhet, sedan /).waitFor();
  assert.equal(await button(bilalsPage, 'Börja igen').isVisible(), false);
  await bilal.toOverview();

  await button(bilalsPage, 'Led ett eget samtal: Elsa, Elsa').click();
  await bilal.confirmNobodyElseIsHere();
  await write(bilal, bilalsPage, 'Hos farmor.');
  await bilal.toOverview();
  await bilal.openInterview('Vide', 'Vide');
  await bilal.confirmNobodyElseIsHere();
  await write(bilal, bilalsPage, 'Hos morfar.');

  await anna.toOverview();
  assert.equal(await annasPage.getByText('Bilal Demo leder samtalet.').isVisible(), false);
  await button(annasPage, 'Hämta det kollegor har skrivit').click();
  await annasPage.getByRole('status').filter({ hasText: 'Nu är allt här.' }).waitFor();
  await annasPage.getByText('Bilal Demo leder samtalet.').waitFor();
  const ofAnna = annasPage.getByRole('button', { name: /^Fortsätt Elsa: Elsa Pågår/ });
  const ofBilal = annasPage.getByRole('button', { name: /^Fortsätt Vide: Vide Pausat/ });
  await ofAnna.waitFor();
  await ofBilal.waitFor();

  const { interviews, answers } = await readPackage(annasPage);
  assert.equal(interviews.length, 3);
  const said = answers.flatMap(({ value, recordedBy }) =>
    value && 'text' in value ? [[recordedBy.id, value.text]] : [],
  );
  assert.deepEqual(said.sort(), [
    ['worker-anna', 'Hos mormor.'],
    ['worker-bilal', 'Hos farmor.'],
    ['worker-bilal', 'Hos morfar.'],
  ]);
  // Her own talk goes on where it was.
  await ofAnna.click();
  await annasPage.getByRole('textbox').first().waitFor();
});

async function openCase(name: string): Promise<[Caseworker, Page]> {
  const page = await shared.browser.openPage(shared.journal.address);
  const caseworker = new Caseworker(page);
  await caseworker.logIn(name, `${name}-demo`);
  await caseworker.openCase('H-1001');
  return [caseworker, page];
}

/** Answers the first question of an area in words, and waits until the journal has them. */
async function write(caseworker: Caseworker, page: Page, words: string): Promise<void> {
  await caseworker.openArea('Trygghet och säkerhet');
  const field = page.locator('helhet-question').first().getByRole('textbox').first();
  await field.fill(words);
  await field.blur();
  await caseworker.waitUntilSaved();
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

async function readPackage(page: Page): Promise<AssessmentPackage> {
  const response = await page.request.get(new URL('/cases/H-1001/package.json', page.url()).href);
  return (await response.json()) as AssessmentPackage;
}

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { fromLogFile, type AssessmentPackage } from '@helhet/core';

import { startJournalProcess } from '../../examples/journal/src/testing/journal-process.js';
import { Caseworker } from './driving/caseworker.js';
import { launchKillableBrowser } from './driving/killable-browser.js';

test('while the journal is gone everything stays, can be carried away in a file, and is saved when it is back', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const browser = await launchKillableBrowser();
  let journal = await startJournalProcess({ HELHET_DATA_DIR: folder });
  t.after(async () => {
    await browser.close();
    await journal.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });
  const { port } = new URL(journal.address);
  const page = await browser.openPage(journal.address);
  const caseworker = new Caseworker(page);
  await caseworker.logIn('anna', 'anna-demo');
  await caseworker.openCase('H-1001');
  await caseworker.openInterview('Elsa', 'Elsa');
  await caseworker.confirmNobodyElseIsHere();
  await caseworker.waitUntilSaved();

  await journal.end('SIGKILL');
  await caseworker.openArea('Trygghet och säkerhet');
  const given = await caseworker.answerArea('medan journalen är borta');
  const words = given.flatMap((answer) => answer.words ?? []);
  await page
    .getByText(/inte sparade?\./)
    .first()
    .waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner det osparade' }).click();
  const download = await downloading;
  const file = join(folder, 'carried.json');
  await download.saveAs(file);
  const carried = fromLogFile(await readFile(file, 'utf8'));

  assert.equal(download.suggestedFilename(), 'helhet-unsaved.json');
  const texts = JSON.stringify(carried.events);
  for (const written of words) assert.ok(texts.includes(written));
  for (const written of words) await showsInAField(written);

  journal = await startJournalProcess({ HELHET_DATA_DIR: folder, PORT: port });
  await page.getByRole('button', { name: 'Spara nu' }).click();
  await caseworker.waitUntilSaved();
  const response = await page.request.get(`${journal.address}/cases/H-1001/package.json`);
  const { answers } = (await response.json()) as AssessmentPackage;
  assert.equal(answers.length, given.length);

  async function showsInAField(written: string): Promise<void> {
    const fields = await page.getByRole('textbox').all();
    const values = await Promise.all(fields.map((field) => field.inputValue()));
    assert.ok(values.includes(written));
  }
});

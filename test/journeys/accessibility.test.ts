import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

import {
  startJournalProcess,
  type JournalProcess,
} from '../../examples/journal/src/testing/journal-process.js';
import { raised } from '../../examples/journal/src/testing/safety-events.js';
import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';

/** What is pressed on the way, in each language. */
const words = {
  sv: {
    name: 'Användarnamn',
    password: 'Lösenord',
    overview: 'Översikt',
    places: [/^Familjen$/, /^Lämna över$/, /^Översikt$/],
    open: 'Öppna',
    told: 'Allt har sagts',
    willing: 'Vill vara med',
    saveAndOpen: 'Spara och öppna',
    begin: 'Börja',
    notAsked: 'Inte frågat',
    pause: 'Pausa',
    goOn: 'Börja igen',
    finish: 'Avsluta samtalet',
    close: 'Avsluta',
    closing: ['Vad händer nu?', 'Vad berättas, och för vem?'],
  },
  en: {
    name: 'User name',
    password: 'Password',
    overview: 'Overview',
    places: [/^The family$/, /^Hand over$/, /^Overview$/],
    open: 'Open',
    told: 'Everything has been said',
    willing: 'Wants to take part',
    saveAndOpen: 'Save and open',
    begin: 'Start',
    notAsked: 'Not asked',
    pause: 'Pause',
    goOn: 'Start again',
    finish: 'End the interview',
    close: 'Close',
    closing: ['What happens next?', 'What will be told, and to whom?'],
  },
} as const;

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What the tests share, from the first to the last. */
const shared = {} as {
  folder: string;
  journal: JournalProcess;
  browser: KillableBrowser;
  axe: string;
};

before(async () => {
  shared.axe = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  shared.folder = await mkdtemp(join(tmpdir(), 'journey-'));
  shared.journal = await startJournalProcess({ HELHET_DATA_DIR: shared.folder });
  shared.browser = await launchKillableBrowser();
});

after(async () => {
  await shared.browser.close();
  await shared.journal.end('SIGTERM');
  await rm(shared.folder, { recursive: true, force: true });
});

/** Fails on anything that axe finds wrong with the whole page, on small and large screens, light and dark. */
async function isAccessible(page: Page, screen: string): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const found = violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ target, failureSummary }) => [target.flat(2).join(' '), failureSummary]),
    ]);
    assert.deepEqual(found, [], `${screen}, ${String(width)} px, ${colorScheme}`);
  }
}

for (const language of ['sv', 'en'] as const) {
  test(`the whole case page can be used by those who see little: ${language}`, async () => {
    const said = words[language];
    const page = await shared.browser.openPage(`${shared.journal.address}/log-in?lang=${language}`);
    const press = (name: string | RegExp): Promise<void> =>
      page.getByRole('button', { name, exact: true }).first().click();
    await page.getByLabel(said.name).fill('anna');
    await page.getByLabel(said.password).fill('anna-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: language === 'sv' ? /H-1001/ : /H-1002/ }).click();
    await page.getByRole('heading', { name: said.overview }).waitFor();
    await page.evaluate(shared.axe);

    for (const place of said.places) {
      await press(place);
      await isAccessible(page, String(place));
    }
    await press(said.open);
    await isAccessible(page, said.told);
    await press(said.told);
    await page.getByLabel(said.willing, { exact: true }).check();
    await press(said.saveAndOpen);
    await isAccessible(page, said.begin);
    await press(said.begin);
    await isAccessible(page, 'the areas');
    await page.locator('helhet-area-entry').first().getByRole('button').click();
    await page.locator('helhet-question').first().getByText(said.notAsked).click();
    await isAccessible(page, 'an area');
    await press(said.pause);
    await isAccessible(page, said.pause);
    await press(said.goOn);
    await press(said.begin);
    await press(said.finish);
    await press(said.close);
    await isAccessible(page, 'the closing, with something missing');
    for (const sentence of said.closing) await page.getByLabel(sentence).fill('…');
    await press(said.close);
    await isAccessible(page, 'done');
  });
}

for (const language of ['sv', 'en'] as const) {
  test(`what must not be known and what must not leave can be read and put right by those who see little: ${language}`, async () => {
    const said = words[language];
    const page = await shared.browser.openPage(`${shared.journal.address}/log-in?lang=${language}`);
    const client = shared.journal.createClient();
    await client.logIn('anna');
    const at = new Date().toISOString();
    const blocked = { ...raised(`blocked-${language}`, 'block-export'), at };
    const frozen = { ...raised(`frozen-${language}`, 'freeze-export', 'hide-workers'), at };
    assert.equal((await client.append('H-1004', [blocked])).status, 204);
    assert.equal((await client.append('H-1002', [frozen])).status, 204);
    await page.getByLabel(said.name).fill('anna');
    await page.getByLabel(said.password).fill('anna-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /H-1004/ }).waitFor();

    for (const path of ['H-1004/protected-places', 'H-1004/package', 'H-1002/package']) {
      await page.goto(`${shared.journal.address}/cases/${path}`);
      if (path.endsWith('package')) await page.getByRole('note').waitFor();
      await page.evaluate(shared.axe);
      await isAccessible(page, path);
    }
    await page.goto(`${shared.journal.address}/cases/H-1004/protected-places`);
    await page.getByRole('textbox').fill('…');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.evaluate(shared.axe);
    await isAccessible(page, 'refused places');
  });
}

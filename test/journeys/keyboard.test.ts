import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Page } from 'playwright-core';

import {
  startJournalProcess,
  type JournalProcess,
} from '../../examples/journal/src/testing/journal-process.js';
import { KeyboardUser } from './driving/keyboard-user.js';
import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';

/** What the tests share, from the first to the last. */
const shared = {} as {
  folder: string;
  journal: JournalProcess;
  browser: KillableBrowser;
};

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

test('an interview is held from log-in to done with nothing but a keyboard', async () => {
  const page = await shared.browser.openPage(shared.journal.address);
  const user = await KeyboardUser.at(page);
  const seen = (text: string): Promise<void> => page.getByText(text).first().waitFor();

  await user.to('Användarnamn');
  await user.type('anna');
  await user.to('Lösenord');
  await user.type('anna-demo');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /H-1001/ }).waitFor();
  await user.to(/H-1001/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Översikt' }).waitFor();

  // Everything on the board can be reached, and left again both ways.
  await user.to('Översikt');
  const forwards = await user.tour();
  const backwards = await user.tour('Shift+Tab');
  assert.ok(forwards.length > 30, `only ${String(forwards.length)} places`);
  assert.deepEqual(backwards.slice(1), forwards.slice(1).reverse());

  await user.to(/^Ställ åt sidan: Petra$/);
  await user.press('Enter');
  await user.to('Varför går det inte nu?');
  await user.type('Bortrest');
  await user.to('Ställ åt sidan');
  await user.press('Enter');
  await user.to(/^Ta upp igen: Petra$/);
  await user.press('Space');

  await user.to(/^Öppna Elsa: ?Elsa$/);
  await user.press('Enter');
  await user.to('Allt har sagts');
  await user.press('Space');
  await user.to('Vill vara med');
  await user.press('Space');
  await user.to('Spara och öppna');
  await user.press('Enter');

  await user.to('Börja');
  await user.press('Enter');
  await user.to(/^Trygghet och säkerhet/);
  await user.press('Enter');
  assert.equal((await user.focused).name, 'Trygghet och säkerhet');

  const questions = page.locator('helhet-question');
  const total = await questions.count();
  for (let turn = 0; turn < 10 * total; turn += 1) {
    await user.press('Tab');
    const { tag, name, isUnticked } = await user.focused;
    if (name === 'Nästa område') break;
    if (tag === 'textarea') await user.type('Med egna ord');
    else if (isUnticked) await user.press('Space');
  }
  await page.getByRole('status').filter({ hasText: 'Sparat' }).first().waitFor();
  const areaTour = await user.tour();
  assert.ok(areaTour.length > total);

  // What the worker has seen stops the questions, until it is seen to.
  await user.to(/^För dig som arbetar/, 'Shift+Tab');
  await user.press('Enter');
  await user.to(/^Något annat som behöver skydd nu/);
  await user.press('ArrowDown');
  await user.to('Ta upp');
  await user.press('Enter');
  await seen('Ni kan pausa eller sluta när som helst.');
  await seeToSafety(user, page);

  await user.to('Ångra');
  await user.press('Enter');
  await user.to('Någon kom eller gick', 'Shift+Tab');
  await user.press('Enter');
  await user.to('Andra som är här');
  await user.type('lärare');
  await user.to('Fortsätt');
  await user.press('Enter');
  await seen('Här är också: lärare');
  await user.to('Pausa');
  await user.press('Space');
  await seen('Paus');
  await user.to('Börja igen');
  await user.press('Enter');
  await user.to('Börja');
  await user.press('Enter');

  await user.to('Avsluta samtalet');
  await user.press('Enter');
  await seeToSafety(user, page);
  await user.to('Avsluta');
  await user.press('Enter');
  assert.equal((await user.focused).name, 'Vad händer nu?');
  await user.type('Vi ses om två veckor.');
  await user.to('Vad berättas, och för vem?');
  await user.type('Ingenting till någon annan.');
  await user.to(/^Inte bra|Inte frågat$/);
  await user.press('ArrowRight');
  await user.to('Avsluta');
  await user.press('Enter');
  await seen('Samtalet är avslutat');
  await user.check('when it is done');

  await user.to('Till översikten');
  await user.press('Enter');
  await page.getByRole('heading', { name: 'Översikt' }).waitFor();
  await user.to('English');
  await user.press('Enter');
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await user.check('in another language');
});

/** Sees to everything that has fired, in the folded pane. */
async function seeToSafety(user: KeyboardUser, page: Page): Promise<void> {
  const open = page.getByText('För dig som arbetar · något att titta på');
  while (await open.isVisible()) {
    await user.to(/^För dig som arbetar/);
    if (
      !(await page
        .locator('details.pane')
        .first()
        .evaluate((pane) => 'open' in pane && pane.open))
    ) {
      await user.press('Enter');
    }
    if (await page.getByRole('button', { name: 'Jag har sett detta' }).first().isVisible()) {
      await user.to(/^Varför inget av detta/);
      await user.type('Vi har talat om det.');
      await user.to('Jag har sett detta');
    } else {
      await user.to('Vad är bestämt?');
      await user.type('Hon stannar hos sin mormor.');
      await user.to('Spara beslutet');
    }
    await user.press('Enter');
  }
}

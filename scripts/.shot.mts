import { chromium } from 'playwright-core';
import { Caseworker } from '../test/journeys/driving/caseworker.ts';
import { findBrowser, browserArguments } from './find-browser.mjs';
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto('http://localhost:4199/log-in');
const w = new Caseworker(page);
await w.logIn('anna', 'anna-demo');
await page.getByRole('link').filter({ hasText: /H-1001/ }).first().click();
await page.getByRole('heading', { name: 'Översikt' }).waitFor();
const begin = async () => {
  const again = page.getByRole('button', { name: 'Börja igen', exact: true });
  await again.or(page.getByRole('button', { name: 'Börja', exact: true })).first().waitFor();
  if (await again.isVisible()) await again.click();
  await w.confirmNobodyElseIsHere();
};
const shot = async (name: string) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(150);
    await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};
await w.openInterview('Amira', 'Amira');
await begin();
await shot('parent-areas');
await w.openArea('Arbete, ekonomi, boende');
await page.getByText('Försörjningsstöd').click();
await page.getByText('Studier', {exact:true}).click();
await page.getByRole('button', { name: 'Lägg till arbete eller studier' }).click({timeout:4000});
await page.screenshot({path:'/tmp/shots/dbg.png',fullPage:true}); await page.getByRole('button', { name: 'Lägg till arbete eller studier' }).click({timeout:4000});
await page.locator('summary').filter({ hasText: 'Varför frågorna' }).click();
await shot('parent-jobs');
await page.getByRole('button', { name: 'Alla områden' }).click();
await w.openArea('Att vara förälder');
await shot('parent-first');
await w.toOverview();
await w.openInterview('Elsa', 'Elsa');
await begin();
await w.openArea('Vardag och förutsägbarhet');
await shot('child-homes');
await browser.close();

import { chromium, type Browser, type Page } from 'playwright-core';

import { browserArguments, findBrowser } from '../../../scripts/find-browser.mjs';

/** A browser of its own that can be killed as a crash or a dead battery would. */
export interface KillableBrowser {
  openPage(address: string): Promise<Page>;
  /** SIGKILL to the browser and every tab in it: nothing can be said or saved any more. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function launchKillableBrowser(): Promise<KillableBrowser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser; run npm test.');
  const server = await chromium.launchServer({ executablePath, args: [...browserArguments] });
  const browser: Browser = await chromium.connect(server.wsEndpoint());
  return {
    openPage: async (address) => {
      const context = await browser.newContext({
        locale: 'sv-SE',
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    kill: () => server.kill(),
    close: () => server.close(),
  };
}

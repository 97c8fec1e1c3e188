import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { chromium, type Browser, type Page } from 'playwright-core';

import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { Caseworker } from './driving/caseworker.js';
import { serveHost, type ServedHost } from './driving/serve-host.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const trusted = "require-trusted-types-for 'script'";

interface Host {
  readonly page: Page;
  readonly violations: string[];
  readonly messages: string[];
  ask<T>(what: string, detail?: object): Promise<T>;
  close(): Promise<void>;
}

async function openHost(browser: Browser, policy: string): Promise<Host> {
  const served: ServedHost = await serveHost(policy);
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const violations: string[] = [];
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.exposeFunction('tellViolation', (directive: string) => violations.push(directive));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
    tellViolation(event.effectiveDirective);
  })`);
  await page.goto(served.address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return {
    page,
    violations,
    messages,
    ask: async <T>(what: string, detail: object = {}) =>
      (await page.evaluate(
        (asked) =>
          new Promise<unknown>((done) => {
            document.dispatchEvent(new CustomEvent('do', { detail: { ...asked, done } }));
          }),
        { what, detail },
      )) as T,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

async function holdInterview(page: Page): Promise<void> {
  const caseworker = new Caseworker(page.locator('#one'));
  await caseworker.openInterview('Elsa', 'Elsa');
  await caseworker.confirmNobodyElseIsHere();
  for (const area of ['Trygghet och säkerhet', 'Känslor och mående', 'Vänner och viktiga vuxna']) {
    await caseworker.openArea(area);
    await caseworker.answerArea(area);
  }
  await caseworker.closeInterview();
  await caseworker.toOverview();
}

describe('the guest leaves no mark', () => {
  let browser: Browser;

  before(async () => {
    const executablePath = findBrowser();
    assert.ok(executablePath !== null, 'There is no browser; run npm test.');
    browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  });

  after(() => browser.close());

  for (const [name, policy, control, directive] of [
    ['a strict policy', strict, 'style', 'style-src-attr'],
    ['trusted types', trusted, 'markup', 'require-trusted-types-for'],
  ] as const) {
    test(`${name} has nothing to say of a whole interview, and something of the control`, async () => {
      const host = await openHost(browser, policy);
      await host.ask('mount', { name: 'one', family: '/one.json' });
      await holdInterview(host.page);

      assert.deepEqual(host.violations, []);
      assert.deepEqual(host.messages, []);
      await host.ask('violate', { how: control });
      await host.page.waitForFunction(() => true);
      assert.deepEqual(host.violations, [directive]);
      await host.close();
    });
  }

  test('mounting and removing twenty times keeps no node and no listener', async () => {
    const host = await openHost(browser, strict);
    const devtools = await host.page.context().newCDPSession(host.page);
    await devtools.send('Performance.enable');
    const count = async (): Promise<{ nodes: number; listeners: number }> => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const find = (metric: string): number =>
        metrics.find((one) => one.name === metric)?.value ?? NaN;
      return { nodes: find('Nodes'), listeners: find('JSEventListeners') };
    };
    type Count = Awaited<ReturnType<typeof count>>;
    const isMore = (a: Count, b: Count): boolean => a.nodes > b.nodes || a.listeners > b.listeners;
    const mountAndRemove = async (): Promise<void> => {
      await host.ask('mount', { name: 'one', family: '/one.json' });
      await host.page.getByRole('heading', { name: 'Översikt' }).waitFor();
      await host.ask('unmount', { name: 'one' });
    };
    await mountAndRemove();
    await mountAndRemove();
    const first = await count();
    for (let times = 0; times < 20; times += 1) await mountAndRemove();
    let last = await count();
    // The collector may leave what has just been let go of to a later round; what is kept, it never takes.
    for (let round = 0; round < 100 && isMore(last, first); round += 1) {
      await host.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      last = await count();
    }

    assert.ok(last.nodes <= first.nodes, `nodes: ${String(first.nodes)} → ${String(last.nodes)}`);
    assert.ok(last.listeners <= first.listeners, JSON.stringify([first, last]));
    await host.close();
  });

  test('globals, styles, storage and address are as they were', async () => {
    const host = await openHost(browser, strict);
    interface Description {
      readonly globals: readonly string[];
      readonly [part: string]: unknown;
    }
    const before = await host.ask<Description>('describe');
    await host.ask('mount', { name: 'one', family: '/one.json' });
    await holdInterview(host.page);
    await host.ask('unmount', { name: 'one' });
    const after = await host.ask<Description>('describe');

    const { globals: globalsBefore, ...restBefore } = before;
    const { globals: globalsAfter, ...restAfter } = after;
    assert.deepEqual(restAfter, restBefore);
    // Lit writes down its versions and its decorated properties. Nothing else is new.
    assert.deepEqual(
      globalsAfter.filter((name) => !globalsBefore.includes(name)),
      ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
    );
    await host.close();
  });

  test('two assessments on one page know nothing of each other', async () => {
    const host = await openHost(browser, strict);
    await host.ask('mount', { name: 'one', family: '/one.json' });
    await host.ask('mount', { name: 'two', family: '/two.json' });
    const second = host.page.locator('#two');
    await second.getByText('7 delar').first().waitFor();
    const drawn = await second.ariaSnapshot();
    const packed = await host.ask('packageOf', { name: 'two' });

    await holdInterview(host.page);

    assert.equal(await second.ariaSnapshot(), drawn);
    assert.deepEqual(await host.ask('packageOf', { name: 'two' }), packed);
    await host.page.locator('#one').getByText('16 delar').first().waitFor();
    await host.close();
  });
});

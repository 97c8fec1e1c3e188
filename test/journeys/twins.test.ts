import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { InterviewSession } from '@helhet/machines';
import type { Page } from 'playwright-core';

import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';
import { serveHost, type ServedHost } from './driving/serve-host.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** What the tests share, from the first to the last. */
const shared = {} as {
  host: ServedHost;
  browser: KillableBrowser;
};

before(async () => {
  shared.host = await serveHost(policy);
  shared.browser = await launchKillableBrowser();
});

after(async () => {
  await shared.browser.close();
  await shared.host.close();
});

interface Library {
  readonly createInterview: (options: object) => InterviewSession;
}

/** Draws an interview while somebody else is there; the private questions are answered, or were never there. */
async function draw(page: Page, isTwin: boolean): Promise<void> {
  await page.evaluate(async (isWithout) => {
    const ask = { adult: { kind: 'text' } };
    const library = '/helhet.js';
    const { createInterview } = (await import(library)) as Library;
    const areas = [
      {
        id: 'a',
        questions: [
          { id: 'a1', ask, private: true },
          { id: 'a2', ask },
        ],
      },
      { id: 'b', questions: [{ id: 'b1', ask }] },
      { id: 'c', questions: [{ id: 'c1', ask, private: true }] },
    ];
    const asked = isWithout
      ? areas.slice(0, 2).map((area) => ({
          ...area,
          questions: area.questions.filter((question) => !('private' in question)),
        }))
      : areas;
    const questions = asked.flatMap((area) => area.questions);
    const session = createInterview({
      caseRef: 'case',
      actor: { id: 'worker', role: 'worker' },
      instrument: { id: 'twin', version: '1.0.0', areas: asked },
      words: [
        {
          instrument: 'twin',
          language: 'sv',
          title: 'Vardagen',
          areas: Object.fromEntries(asked.map(({ id }) => [id, { title: `Område ${id}` }])),
          questions: Object.fromEntries(
            questions.map(({ id }) => [id, { text: { adult: `Fråga ${id}` } }]),
          ),
        },
      ],
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const alone = { persons: [], others: [], mode: 'worker-led' } as const;
    session.confirmPresence(alone);
    for (const id of ['a1', 'c1', 'a2']) {
      session.answer(id, { state: 'answered', value: { kind: 'text', text: `Svar ${id}` } });
    }
    session.changePresence({ ...alone, others: ['lärare'] });
    session.showArea('a');
    const element = document.createElement('helhet-interview');
    (element as HTMLElement & { session: InterviewSession }).session = session;
    document.querySelector('#place')?.replaceChildren(element);
  }, isTwin);
  await page.getByRole('heading', { name: 'Område a' }).waitFor();
}

/** All that a screen reader is told, by the browser itself; what only tells nodes apart is left out. */
async function heard(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return JSON.stringify(
    nodes.map(({ ignored, role, name, description, value, properties }) => ({
      ignored,
      role: role?.value as unknown,
      name: name?.value as unknown,
      description: description?.value as unknown,
      value: value?.value as unknown,
      properties: properties?.map(({ name: key, value: { value: said } }) => [
        key,
        said as unknown,
      ]),
    })),
    null,
    1,
  );
}

test('a screen reader is told the same of an interview as of its twin without private questions', async () => {
  const page = await shared.browser.openPage(shared.host.address);
  const told: { readonly tree: string; readonly text: string }[] = [];
  for (const isTwin of [false, true]) {
    await page.reload();
    await draw(page, isTwin);
    told.push({
      tree: await heard(page),
      text: await page.locator('#place').ariaSnapshot(),
    });
  }

  const [ours, theirs] = told;
  assert.match(ours?.text ?? '', /Svar a2/);
  assert.match(ours?.text ?? '', /1 av 2 frågor har fått svar/);
  assert.doesNotMatch(ours?.tree ?? '', /a1|c1|Område c/);
  assert.equal(ours?.text, theirs?.text);
  assert.equal(ours?.tree, theirs?.tree);
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type { AssessmentPackage } from '@helhet/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from 'playwright-core';

import {
  startJournalProcess,
  type JournalProcess,
} from '../../examples/journal/src/testing/journal-process.js';
import type { GivenAnswer } from './driving/answer-question.js';
import { Caseworker } from './driving/caseworker.js';
import { launchKillableBrowser, type KillableBrowser } from './driving/killable-browser.js';

const talks = [
  { unit: 'Elsa', id: 'C:elsa', voice: 'Elsa', person: 'elsa', area: 'Trygghet och säkerhet' },
  { unit: 'Johan', id: 'P:johan', voice: 'Johan', person: 'johan', area: 'Att vara förälder' },
  {
    unit: 'Amira och Vide',
    id: 'D:amira>vide',
    voice: 'Amira',
    person: 'amira',
    area: 'Värme och glädje',
    second: 'Grundläggande omsorg',
  },
  {
    unit: 'Amira och Johan',
    id: 'K:amira+johan',
    voice: 'Amira',
    person: 'amira',
    area: 'Konflikter',
  },
  { unit: 'Hos Amira', id: 'F:a', voice: 'Petra', person: 'petra', area: 'Vardagen tillsammans' },
] as const;

describe('the main job', () => {
  let folder: string;
  let journal: JournalProcess;
  let browser: KillableBrowser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journey-'));
    journal = await startJournalProcess({ HELHET_DATA_DIR: folder });
    browser = await launchKillableBrowser();
  });

  after(async () => {
    await browser.close();
    await journal.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  test('a family is assessed in five kinds of talk, a killed browser in between, and the host gets the JSON', async () => {
    const given = new Map<string, GivenAnswer[]>(talks.map(({ id }) => [id, []]));
    let page = await browser.openPage(journal.address);
    let caseworker = await begin(page);
    await page
      .getByText('16 delar: 2 barn, 3 föräldrar, 6 förälder–barn, 2 par och 3 om familjen')
      .waitFor();

    for (const talk of talks) {
      const answers = given.get(talk.id)!;
      await caseworker.openInterview(talk.unit, talk.voice);
      await caseworker.confirmNobodyElseIsHere();
      await caseworker.openArea(talk.area);
      answers.push(...(await caseworker.answerArea(talk.id)));
      if ('second' in talk) {
        await caseworker.waitUntilSaved();
        await browser.kill();
        browser = await launchKillableBrowser();
        page = await browser.openPage(journal.address);
        caseworker = await begin(page);
        await caseworker.openInterview(talk.unit, talk.voice);
        await caseworker.continueAfterPause();
        await caseworker.openArea(talk.area);
        await showsAgain(page, answers);
        await caseworker.openArea(talk.second);
        answers.push(...(await caseworker.answerArea(`${talk.id} igen`)));
      }
      await caseworker.closeInterview();
      await caseworker.waitUntilSaved();
      await caseworker.toOverview();
    }

    const assessment = await readPackage(page);
    await followsPublishedSchema(assessment);
    assert.equal(assessment.units.length, 16);
    assert.equal(assessment.interviews.length, talks.length);
    for (const talk of talks) saysWhoAnsweredWhat(assessment, talk, given.get(talk.id)!);
  });
});

async function begin(page: Page): Promise<Caseworker> {
  const caseworker = new Caseworker(page);
  await caseworker.logIn('anna', 'anna-demo');
  await caseworker.openCase('H-1001');
  return caseworker;
}

/** What was written before the browser was killed stands in its field again. */
async function showsAgain(page: Page, answers: readonly GivenAnswer[]): Promise<void> {
  const fields = await page.getByRole('textbox').all();
  const shown = await Promise.all(fields.map((field) => field.inputValue()));
  const written = answers.flatMap(({ words }) => words ?? []);
  assert.ok(written.length > 0);
  for (const words of written) assert.ok(shown.includes(words), `"${words}" is gone`);
}

async function readPackage(page: Page): Promise<AssessmentPackage> {
  const address = new URL('/cases/H-1001/package.json', page.url());
  const response = await page.request.get(address.href);
  assert.equal(response.status(), 200);
  return (await response.json()) as AssessmentPackage;
}

async function followsPublishedSchema(assessment: AssessmentPackage): Promise<void> {
  const file = new URL('../../packages/core/schemas/package.schema.json', import.meta.url);
  const schema = JSON.parse(await readFile(file, 'utf8')) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  assert.ok(validate(assessment), JSON.stringify(validate.errors?.slice(0, 3)));
}

function saysWhoAnsweredWhat(
  assessment: AssessmentPackage,
  talk: (typeof talks)[number],
  given: readonly GivenAnswer[],
): void {
  const answers = assessment.answers.filter(({ unit, current }) => unit === talk.id && current);
  assert.ok(given.length > 0);
  assert.equal(answers.length, given.length, `${talk.id}: an answer was lost or is there twice`);
  for (const answer of answers) {
    assert.deepEqual(answer.respondent, { kind: 'person', person: talk.person });
    assert.equal(answer.recordedBy.id, 'worker-anna');
    assert.ok(Number.isFinite(Date.parse(answer.at)));
    const question = assessment.questions.find(
      (one) =>
        one.question === answer.question &&
        one.catalogue === answer.catalogue &&
        one.audience === answer.audience,
    );
    assert.ok(question?.text);
  }
  const states = (all: readonly { readonly state: string }[]): string[] =>
    all.map(({ state }) => state).sort();
  assert.deepEqual(states(answers), states(given));
  const texts = answers.flatMap(({ value }) => (value && 'text' in value ? [value.text] : []));
  const written = given.flatMap(({ words }) => words ?? []);
  assert.deepEqual([...texts].sort(), [...written].sort());
  assert.equal(assessment.interviews.find((one) => one.unit === talk.id)?.done, true);
}

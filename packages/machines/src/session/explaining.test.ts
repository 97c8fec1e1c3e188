import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Factor } from '@helhet/core';

import { askEva, chosen, openCase, refusals, succeeds } from '../testing/open-case.js';
import { testCatalogue } from '../testing/test-catalogue.js';

const jobs = 'A6.jobs';

describe('explaining a question', () => {
  test('tells why it is asked, and which rule its answer made hold', async () => {
    const interview = askEva((await openCase()).session);
    assert.equal(interview.explain('A1.2')?.explanation.asked, false);

    succeeds(interview.answer('A1.1', chosen('yes')));

    assert.equal(interview.explain('A1.2')?.explanation.asked, true);
    const told = interview.explain('A1.1');
    assert.deepEqual(
      told?.explanation.rules.map(({ holds, proposes, fires }) => [holds, proposes, fires]),
      [[true, ['R01'], []]],
    );
    assert.equal(interview.explain('B9'), null);
  });

  test('says it in the language of the session, by the names the catalogue gives', async () => {
    const names = { en: { factors: { R01: 'Hit at home' } } };
    const catalogue = { ...testCatalogue, names };
    const interview = askEva((await openCase({}, { catalogue, language: 'en' })).session);
    succeeds(interview.answer('A1.1', chosen('yes')));

    const [asked, ...meaning] = interview.explain('A1.1')?.sentences ?? [];

    assert.equal(asked, 'The question is always asked.');
    assert.match(meaning.join(), /R01 Hit at home/);
  });

  test('is done for a whole area at once, those not asked too, entries one by one', async () => {
    const interview = askEva((await openCase()).session);
    const job = succeeds(interview.addInstance(jobs));

    const first = interview.explainArea('A1').map(({ id, explanation }) => [id, explanation.asked]);

    assert.deepEqual(Object.fromEntries(first), {
      'A1.1': true,
      'A1.2': false,
      'A1.3': false,
      'A1.4': true,
    });
    assert.deepEqual(
      interview.explainArea('A6').map(({ id }) => id),
      [`A6.1#${job}`, `A6.2#${job}`],
    );
    assert.deepEqual(interview.explainArea('B9'), []);
  });

  test('is of one entry and not of another', async () => {
    const interview = askEva((await openCase()).session);
    const [one, other] = [1, 2].map(() => succeeds(interview.addInstance(jobs)));
    succeeds(interview.answer(`A6.1#${one ?? ''}`, chosen('yes')));

    const holds = [one, other].map(
      (id) => interview.explain(`A6.1#${id ?? ''}`)?.explanation.rules[0]?.holds,
    );

    assert.deepEqual(holds, [true, false]);
  });
});

describe('what answers propose', () => {
  const factor = (id: string, units: Factor['units']): Factor => ({
    id,
    kind: 'risk',
    units,
    bands: ['0-1', '7-12', '13-17'],
  });
  const factors = [factor('R01', ['child']), factor('S15', ['parent'])];

  test('is placed with the unit it was asked of, or pointed to in those it concerns', async () => {
    const { session } = await openCase({}, { catalogue: { ...testCatalogue, factors } });
    const interview = askEva(session);
    const job = succeeds(interview.addInstance(jobs));
    assert.deepEqual(session.proposals(), []);

    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer(`A6.1#${job}`, chosen('yes')));

    const told = session
      .proposals()
      .map(({ factor: id, unit, status, by }) => [id, unit, status, by[0]?.instance ?? null]);
    assert.deepEqual(told, [
      ['R01', 'C:anna', 'to-explore', null],
      ['R01', 'C:bo', 'to-explore', null],
      ['R01', 'C:lo', 'to-explore', null],
      ['S15', 'P:eva', 'proposed', job],
    ]);
  });

  test('is taken back with the answer, and said in private it still counts', async () => {
    const { session } = await openCase({}, { catalogue: { ...testCatalogue, factors } });
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.pause('wanted'));
    assert.equal(session.proposals().length, 3);

    succeeds(interview.resume());
    assert.deepEqual(refusals(interview.undo()), ['flow.not-now']);
    succeeds(interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' }));
    succeeds(interview.undo());

    assert.deepEqual(session.proposals(), []);
  });

  test('is nothing without rules', async () => {
    const { rules: _none, ...catalogue } = testCatalogue;
    const { session } = await openCase({}, { catalogue: { ...catalogue, factors } });
    succeeds(askEva(session).answer('A1.1', chosen('yes')));

    assert.deepEqual(session.proposals(), []);
  });
});

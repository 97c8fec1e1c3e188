import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { askEva, chosen, openCase, succeeds } from '../testing/open-case.js';
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

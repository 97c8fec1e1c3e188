import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import * as machines from '@helhet/machines/xstate';

type Words = Readonly<Record<string, object>>;

const scripts = join(import.meta.dirname, '../../../scripts/statecharts');
const { statechartFolder, statechartPages } = (await import(
  join(scripts, 'statechart-pages.mjs')
)) as {
  readonly statechartFolder: string;
  readonly statechartPages: (exported: object) => Promise<Readonly<Record<string, string>>>;
};
const { findWordFaults } = (await import(join(scripts, 'find-word-faults.mjs'))) as {
  readonly findWordFaults: (exported: object, words?: Words) => readonly string[];
};
const toMend = 'run "node scripts/write-statecharts.mjs"';

describe('the statecharts in the docs', () => {
  it('are one page and one drawing for each machine, and one page for them all', async () => {
    const exported = Object.entries(machines).filter(([name]) => name.endsWith('Machine'));
    const names = exported.flatMap(([, { id }]) => [`${id}.md`, `${id}.svg`]);

    assert.ok(exported.length >= 4);
    assert.deepEqual(readdirSync(statechartFolder).sort(), [...names, 'README.md'].sort(), toMend);
  });

  it('say what the machines do, to the byte', async () => {
    for (const [name, text] of Object.entries(await statechartPages(machines))) {
      assert.equal(readFileSync(join(statechartFolder, name), 'utf8'), text, `${name}: ${toMend}`);
    }
  });

  it('say of every state what it means, and nothing of what is not there', () => {
    assert.deepEqual(findWordFaults(machines), []);
  });
});

describe('words for statecharts', () => {
  const { savingMachine } = machines;
  const states = { saved: 'Saved.', saving: 'Being saved.', retrying: 'Tried again.' };

  it('are missed where a state has none', () => {
    const { saving: _, ...others } = states;

    const faults = findWordFaults({ savingMachine }, { saving: { states: others } });

    assert.equal(faults.length, 1);
    assert.match(faults[0]!, /saving: the state "saving" has no description/);
  });

  it('are too many where the state, guard, action or machine is gone', () => {
    const faults = findWordFaults(
      { savingMachine },
      {
        saving: { states: { ...states, lost: '' }, guards: { gone: '' }, actions: { away: '' } },
        ghost: {},
      },
    );

    assert.equal(faults.length, 4);
    for (const name of ['lost', 'gone', 'away', 'ghost']) {
      assert.ok(faults.some((fault) => fault.includes(`"${name}"`)));
    }
  });
});

import '@helhet/elements/interview/define';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { everyAct } from './user/every-act.js';
import { Walk } from './walk.js';
import { smallWorld } from './world/small-world.js';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('walks at random through a small interview', () => {
  const done = new Set<string>();
  // So wide that every area stands beside the one that is open.
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const seed of seeds) {
    it(`hides, counts and keeps what it should, with seed ${seed}`, async function () {
      this.timeout(120_000);
      const walk = new Walk(smallWorld(seed % 2 === 0 ? 'sv' : 'en'), seed);

      await walk.run({ steps: 500, listenEvery: 50 });

      for (const act of walk.acts) done.add(act);
    });
  }

  it('leaves nothing undone that can be done', () => {
    expect(everyAct.filter((act) => !done.has(act))).to.deep.equal([]);
  });
});

import '@helhet/elements/interview/define';
import { expect } from '@open-wc/testing';

import { everyAct } from './user/every-act.js';
import { Walk } from './walk.js';
import { contentWorld } from './world/content-world.js';

const seeds = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

describe('walks at random through what children and parents are asked', () => {
  const done = new Set<string>();

  for (const seed of seeds) {
    it(`hides, counts and keeps what it should, with seed ${seed}`, async function () {
      this.timeout(120_000);
      const walk = new Walk(contentWorld(seed % 2 === 0 ? 'sv' : 'en'), seed);

      await walk.run({ steps: 500, listenEvery: 50 });

      for (const act of walk.acts) done.add(act);
    });
  }

  it('leaves nothing undone that can be done', () => {
    expect(everyAct.filter((act) => !done.has(act))).to.deep.equal([]);
  });
});

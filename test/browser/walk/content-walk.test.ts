import '@helhet/elements/interview/define';

import { Walk } from './walk.js';
import { contentWorld } from './world/content-world.js';

const seeds = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

describe('a walk at random through what children and parents are asked', () => {
  for (const seed of seeds) {
    it(`hides, counts and keeps what it should, with seed ${seed}`, async function () {
      this.timeout(120_000);
      const walk = new Walk(contentWorld(seed % 2 === 0 ? 'sv' : 'en'), seed);

      await walk.run({ steps: 500, listenEvery: 25 });
    });
  }
});

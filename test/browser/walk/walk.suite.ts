import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { everyAct } from './user/every-act.js';
import { Walk } from './walk.js';
import type { World } from './world/world.js';

/** What a file of walks is made of. */
export interface Walks {
  readonly world: World;
  readonly seeds: readonly number[];
  /** On a wide page the areas stand beside the one that is open; on a narrow one they give way to it. */
  readonly width: number;
}

/** Walks at random with each of the seeds, and sees to it that nothing is left out. */
export function walkSuite(title: string, { world, seeds, width }: Walks): void {
  describe(title, () => {
    const done = new Set<string>();

    before(() => setViewport({ width, height: 900 }));

    for (const seed of seeds) {
      it(`hides, counts and keeps what it should, with seed ${seed}`, async function () {
        this.timeout(120_000);
        const walk = new Walk(world, seed);

        await walk.run({ steps: 500, listenEvery: 50 });

        for (const act of walk.acts) done.add(act);
      });
    }

    it('leaves nothing undone that can be done', () => {
      expect(everyAct.filter((act) => !done.has(act))).to.deep.equal([]);
    });
  });
}

import '@helhet/elements/interview/define';

import { walkSuite } from './walk.suite.js';
import { smallWorld } from './world/small-world.js';

walkSuite('walks through a small interview in Swedish', {
  world: smallWorld('sv'),
  seeds: [6, 7, 8, 9, 10],
  width: 1280,
});

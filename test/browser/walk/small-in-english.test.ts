import '@helhet/elements/interview/define';

import { walkSuite } from './walk.suite.js';
import { smallWorld } from './world/small-world.js';

walkSuite('walks through a small interview in English', {
  world: smallWorld('en'),
  seeds: [1, 2, 3, 4, 5],
  width: 1280,
});

import '@helhet/elements/interview/define';

import { walkSuite } from './walk.suite.js';
import { contentWorld } from './world/content-world.js';

walkSuite('walks through what children and parents are asked in English', {
  world: contentWorld('en'),
  seeds: [11, 12, 13, 14, 15],
  width: 800,
});

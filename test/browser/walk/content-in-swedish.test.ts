import '@helhet/elements/interview/define';

import { walkSuite } from './walk.suite.js';
import { contentWorld } from './world/content-world.js';

walkSuite('walks through what children and parents are asked in Swedish', {
  world: contentWorld('sv'),
  seeds: [16, 17, 18, 19, 20],
  width: 800,
});

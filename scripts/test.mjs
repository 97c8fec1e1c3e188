/* Runs every check and test; the last line is `N passed, N failed`. */

import { requireNode } from './require-node.mjs';

requireNode();
import('./test-stages.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));

/* `npm run check`, or `npm run check -- lint types` for some of it. */

import { runChecks } from './checks.mjs';
import { goToRoot } from './go-to-root.mjs';

goToRoot();
const broken = await runChecks(process.argv.slice(2));
process.exitCode = broken.length === 0 ? 0 : 1;

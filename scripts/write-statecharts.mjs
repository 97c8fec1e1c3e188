/*
 * Writes docs/statecharts from the machines. They are read from the sources, so nothing has to be built.
 *
 *   node scripts/write-statecharts.mjs
 */

import { goToRoot } from './go-to-root.mjs';
import { runNode } from './run-command.mjs';

goToRoot();
const fromSources = ['-C', '@helhet/source', '--import', 'tsx'];
const { code } = await runNode([...fromSources, 'scripts/statecharts/write-pages.mjs']);
process.exitCode = code;

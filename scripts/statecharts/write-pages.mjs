/* What scripts/write-statecharts.mjs runs, with TypeScript understood. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

import * as machines from '@helhet/machines/xstate';

import { findWordFaults } from './find-word-faults.mjs';
import { statechartFolder, statechartPages } from './statechart-pages.mjs';

const pages = await statechartPages(machines);
mkdirSync(statechartFolder, { recursive: true });
for (const name of readdirSync(statechartFolder)) {
  if (!(name in pages)) rmSync(`${statechartFolder}/${name}`);
}
for (const [name, text] of Object.entries(pages))
  writeFileSync(`${statechartFolder}/${name}`, text);

const faults = findWordFaults(machines);
for (const fault of faults) console.log(`${fault}.`);
process.exitCode = faults.length === 0 ? 0 : 1;

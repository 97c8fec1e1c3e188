import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { findFiles, findFolders } from './find-files.mjs';
import { goToRoot } from './go-to-root.mjs';
import { runNode } from './run-command.mjs';

const bundle = 'dist/helhet.js';
const schemaScript = 'scripts/write-schemas.mjs';
const instrumentScript = 'scripts/write-instruments.mjs';

/** Whether an input is newer than the oldest output, or an output is not there. */
export function isStale(inputs, outputs) {
  if (outputs.length === 0 || outputs.some((path) => !existsSync(path))) return true;
  const made = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return inputs.some((path) => statSync(path).mtimeMs > made);
}

/** What a host or `npm start` needs; tests are compiled by `npm run types` only. */
function projects() {
  return ['packages', 'examples']
    .flatMap((parent) => findFolders(parent).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(`${folder}/tsconfig.json`));
}

async function step(name, nodeArguments) {
  const { code } = await runNode(nodeArguments);
  if (code !== 0) throw new Error(`The build stopped at "${name}": see above.`);
}

/** dist is passed over by findFiles everywhere else, so it is entered by name here. */
function compiled(packages = findFolders('packages')) {
  return packages.flatMap((name) =>
    findFiles(`packages/${name}/dist`, (path) => path.endsWith('.js')),
  );
}

async function writeSchemas() {
  if (!existsSync(schemaScript)) return;
  const inputs = [schemaScript, ...compiled(['core'])];
  const outputs = findFiles('packages/core/schemas', (path) => path.endsWith('.json'));
  if (isStale(inputs, outputs)) await step('schemas', [schemaScript]);
}

async function writeInstruments() {
  const schemas = findFiles('packages/core/schemas', (path) => path.endsWith('.json'));
  const inputs = [instrumentScript, ...schemas, ...compiled(['content'])];
  const outputs = findFiles('packages/content/dist', (path) => path.endsWith('.json'));
  if (isStale(inputs, outputs)) await step('instruments', [instrumentScript]);
}

async function writeBundle() {
  const inputs = ['rollup.config.mjs', 'rollup.entry.mjs', 'package-lock.json', ...compiled()];
  if (!isStale(inputs, [bundle])) return;
  await step('bundle', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
  const { gzipSize, inKilobytes } = await import('./gzip-size.mjs');
  console.log(`${bundle}: ${inKilobytes(gzipSize(bundle))} gzip`);
}

/**
 * Builds what is older than its sources: the packages and examples, the JSON
 * Schemas, the instruments as JSON, the bundle for a script tag.
 *
 * @throws Error naming the step that failed.
 */
export async function build() {
  await step('compile', ['node_modules/typescript/bin/tsc', '--build', ...projects()]);
  await writeSchemas();
  await writeInstruments();
  await writeBundle();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  goToRoot();
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

/* Refuses a bundle over its ceiling (scripts/size-ceilings.json), or with a foreign name in it. */

import { existsSync, readFileSync } from 'node:fs';

import { build } from 'esbuild';

import { goToRoot } from './go-to-root.mjs';
import { gzipSize, inKilobytes } from './gzip-size.mjs';

async function bundle(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    conditions: ['@helhet/source', 'production', 'module'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

async function measure(name, { ceiling, needs, entry, mustNotAppear }) {
  if (!existsSync(needs)) return [`${name}: ${needs} does not exist, so nothing was measured.`];
  const content = await bundle(entry);
  const size = gzipSize(content);
  console.log(`${name}: ${inKilobytes(size)} gzip of ${inKilobytes(ceiling)}`);
  const foreign = mustNotAppear.filter((word) => content.includes(word));
  return [
    ...(size > ceiling ? [`${name}: over its ceiling by ${inKilobytes(size - ceiling)}.`] : []),
    ...foreign.map((word) => `${name}: "${word}" must not be in it.`),
  ];
}

goToRoot();
const ceilings = JSON.parse(readFileSync('scripts/size-ceilings.json', 'utf8'));
for (const [name, ceiling] of Object.entries(ceilings)) {
  let problems;
  try {
    problems = await measure(name, ceiling);
  } catch (error) {
    problems = [`${name}: could not be bundled. ${error.message}`];
  }
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

import { runNode } from './run-command.mjs';

/** In order of what a person can mend fastest. */
const checks = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['arrows', ['scripts/check-arrows.mjs']],
  ['repository', ['scripts/check-repository.mjs']],
  ['types', ['node_modules/typescript/bin/tsc', '--build']],
  ['size', ['scripts/check-size.mjs']],
  ['docs', ['node_modules/typedoc/bin/typedoc']],
];

/** Runs every check, one line for each, and gives back the names of those that do not hold. */
export async function runChecks(wanted = []) {
  const broken = [];
  for (const [name, nodeArguments] of checks) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const { code, output } = await runNode(nodeArguments, { quiet: true, minutes: 15 });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (code !== 0) {
      broken.push(name);
      process.stdout.write(output);
    }
  }
  return broken;
}

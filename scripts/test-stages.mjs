import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from './build.mjs';
import { runChecks } from './checks.mjs';
import { goToRoot } from './go-to-root.mjs';
import { installWhatIsMissing } from './install.mjs';
import { provideBrowser } from './provide-browser.mjs';
import { runNode } from './run-command.mjs';
import { findBrowserTests, findJourneys, findNodeTests } from './test-files.mjs';

const noCounts = { passed: 0, failed: 0, skipped: 0 };
const nodeTestRunner = [
  ...['-C', '@helhet/source', '--import', 'tsx', '--test', '--test-reporter=spec'],
  ...['--test-reporter-destination=stdout', '--test-reporter=./scripts/count-node-tests.mjs'],
];

/** Reads what a reporter counted; a runner that failed and counted no failure is one failure. */
function readCounts(file, code) {
  let counts = noCounts;
  try {
    counts = { ...noCounts, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    // The runner ended before it could count: its exit code says enough.
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function runNodeTests(files, countFile, concurrency) {
  if (files.length === 0) return noCounts;
  const { code } = await runNode(
    [
      ...nodeTestRunner,
      `--test-reporter-destination=${countFile}`,
      `--test-concurrency=${concurrency}`,
      ...files,
    ],
    { minutes: 30 },
  );
  return readCounts(countFile, code);
}

async function runBrowserTests(files, countFile) {
  if (files.length === 0) return noCounts;
  const { code } = await runNode(['node_modules/@web/test-runner/dist/bin.js'], {
    env: {
      ...process.env,
      HELHET_COUNT_FILE: countFile,
      HELHET_BROWSER_TESTS: JSON.stringify(files),
    },
    minutes: 30,
  });
  return readCounts(countFile, code);
}

async function runBuild() {
  try {
    await build();
    return noCounts;
  } catch (error) {
    console.log(error.message);
    return { ...noCounts, failed: 1 };
  }
}

/** A check that holds is no test, so it only counts when it does not hold. */
async function runCheckStage() {
  const broken = await runChecks();
  return { ...noCounts, failed: broken.length };
}

const stages = {
  checks: () => runCheckStage(),
  node: ({ among, countFile }) => runNodeTests(among(findNodeTests()), countFile, 2),
  browser: ({ among, countFile }) => runBrowserTests(among(findBrowserTests()), countFile),
  journeys: async ({ among, countFile }) => {
    const files = among(findJourneys());
    const built = await runBuild();
    if (built.failed > 0) return built;
    return runNodeTests(files, countFile, 1);
  },
};

async function prepare(names) {
  await installWhatIsMissing();
  if (names.includes('browser') || names.includes('journeys')) {
    process.env.CHROME_PATH = await provideBrowser();
  }
}

/**
 * Runs the stages that are named, or all; other words keep the test files whose
 * path has one of them: `npm test -- node fold`.
 */
export async function runTests(words) {
  goToRoot();
  const named = Object.keys(stages).filter((name) => words.includes(name));
  const parts = words.filter((word) => !(word in stages));
  const unnamed = parts.length > 0 ? ['node', 'browser', 'journeys'] : Object.keys(stages);
  const names = named.length > 0 ? named : unnamed;
  const among = (files) =>
    parts.length === 0 ? files : files.filter((file) => parts.some((part) => file.includes(part)));

  const total = { ...noCounts };
  const folder = mkdtempSync(join(tmpdir(), 'helhet-test-'));
  try {
    await prepare(names);
    for (const name of names) {
      console.log(`\n== ${name} ==`);
      const counts = await stages[name]({ among, countFile: join(folder, `${name}.json`) });
      for (const [key, number] of Object.entries(counts)) total[key] += number;
    }
  } catch (error) {
    console.log(error.message);
    total.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  const onlyChecks = names.length === 1 && names[0] === 'checks';
  if (total.passed + total.failed === 0 && !onlyChecks) {
    console.log('No test ran.');
    total.failed = 1;
  }
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';

import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { countBrowserTests } from './scripts/count-browser-tests.mjs';
import { findBrowserTests, groupBrowserTests } from './scripts/test-files.mjs';
import { quietTestPage } from './scripts/quiet-test-page.mjs';
import { wholeAccessibilityTree } from './scripts/whole-accessibility-tree.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

// Set by scripts/test.mjs: where to leave the counts, and which files to run.
const countFile = process.env.HELHET_COUNT_FILE;
const chosenFiles = process.env.HELHET_BROWSER_TESTS;

/** One group for each folder with tests: `npx web-test-runner --group interview`. */
const groups = groupBrowserTests(chosenFiles ? JSON.parse(chosenFiles) : findBrowserTests());

export default {
  rootDir,
  groups,
  concurrency: 2,
  concurrentBrowsers: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArguments },
    }),
  ],
  nodeResolve: { exportConditions: ['@helhet/source'] },
  plugins: [
    wholeAccessibilityTree(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Legacy decorators and fields by assignment, as tsc compiles the elements.
      tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: quietTestPage,
  browserLogs: false,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(countFile ? [countBrowserTests(countFile)] : [])],
};

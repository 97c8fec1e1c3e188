import { findBrowser } from './find-browser.mjs';
import { hasCommand, runCommand } from './run-command.mjs';

const askForBrowser =
  'No Chrome, Chromium or Edge was found: install one, or say where it is in CHROME_PATH.';

/** How each system's own package manager installs a browser, and whether that needs root. */
const packageManagers = [
  {
    command: 'apt-get',
    needsRoot: true,
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  },
  { command: 'dnf', needsRoot: true, steps: [['install', '-y', 'chromium']] },
  { command: 'apk', needsRoot: true, steps: [['add', '--no-cache', 'chromium']] },
  { command: 'brew', needsRoot: false, steps: [['install', '--cask', 'chromium']] },
];

/** What stands before a command to run it as root without asking; `undefined` when nothing can. */
async function findRootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!hasCommand('sudo')) return undefined;
  const { code } = await runCommand('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function installBrowser() {
  const manager = packageManagers.find(({ command }) => hasCommand(command));
  if (!manager) return;
  const prefix = manager.needsRoot ? await findRootPrefix() : [];
  if (!prefix) return;
  console.log(`Installing Chromium with ${manager.command}…`);
  for (const step of manager.steps) {
    const [command, ...rest] = [...prefix, manager.command, ...step];
    const { code, output } = await runCommand(command, rest, {
      quiet: true,
      minutes: 15,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      process.stdout.write(output);
      return;
    }
  }
}

/**
 * Finds a browser, or installs one with the system's package manager.
 *
 * @throws Error that says in one sentence what to do, when neither works.
 */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  await installBrowser();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(askForBrowser);
}

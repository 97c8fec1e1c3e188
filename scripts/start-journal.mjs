import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { build } from './build.mjs';
import { goToRoot } from './go-to-root.mjs';
import { installWhatIsMissing } from './install.mjs';

/** Starts the journal and lives as long as it does. */
function runJournal() {
  const journal = spawn(process.execPath, ['examples/journal/dist/main.js'], { stdio: 'inherit' });
  process.on('SIGTERM', () => journal.kill('SIGTERM'));
  // A terminal sends Ctrl-C to the journal too: twice would cut off its closing.
  process.on('SIGINT', () => process.stdin.isTTY || journal.kill('SIGINT'));
  journal.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/** Installs and builds what is missing, then starts the journal. */
export async function startJournal() {
  goToRoot();
  try {
    await installWhatIsMissing();
    await build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  runJournal();
}

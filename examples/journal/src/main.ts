import { demoWorkers } from './demo/demo.js';
import { readSettings, type Settings } from './settings.js';
import { startJournal, type RunningJournal } from './start.js';
import { StartError } from './start-error.js';

/** How long requests under way may take when the journal is told to stop. */
const patience = 10_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const running = await startJournal(settings, undefined, writeError);
  stopOnSignals(running);
  process.stdout.write(greeting(running, settings));
}

function greeting({ address, place }: RunningJournal, { demo }: Settings): string {
  const logIns = demoWorkers.map(({ name, password }) => `${name} / ${password}`).join(', ');
  return [
    `The journal runs at ${address}`,
    ...(demo ? [`Log in as: ${logIns}`] : []),
    `The data lies in:  ${place}`,
    'Stop it with Ctrl-C.',
    '',
  ].join('\n');
}

function stopOnSignals(running: RunningJournal): void {
  let isStopping = false;
  const stop = (): void => {
    // A terminal and a parent process may both send it.
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function writeError(line: string): void {
  process.stderr.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isKnown = error instanceof StartError;
  writeError(isKnown ? error.message : `The journal could not start: ${describe(error)}.`);
  process.exitCode = 1;
});

/** The kind of error, not its words: they may repeat what a database was given. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

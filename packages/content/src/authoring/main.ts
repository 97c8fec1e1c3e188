import process from 'node:process';

import { exitCodes } from './command-result.js';
import { nodeFiles } from './node-files.js';
import { run } from './run.js';

function print(lines: readonly string[], stream: NodeJS.WriteStream): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

// Whoever reads may have seen enough, as `head` has.
process.stdout.on('error', () => process.exit());

try {
  const { code, lines, complaints } = run(process.argv.slice(2), nodeFiles);
  print(complaints, process.stderr);
  print(lines, process.stdout);
  process.exitCode = code;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print([`helhet-instrument itself has a fault: ${reason}`], process.stderr);
  process.exitCode = exitCodes.wrongUsage;
}

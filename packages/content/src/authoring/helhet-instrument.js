#!/usr/bin/env node
// npm makes the command when it installs, and only of a file that is there: before anything is compiled, this is.
try {
  await import('../../dist/authoring/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('helhet-instrument is not compiled yet: run "npm run build" first.\n');
  process.exitCode = 2;
}

import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a command to its end and gives back its exit code, with what it printed
 * when `quiet`. The command gets no input, and is ended after `minutes`.
 */
export function runCommand(command, commandArguments, { quiet = false, minutes, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...options,
    });
    const printed = [];
    let endedEarly = false;
    const timer =
      minutes === undefined
        ? undefined
        : setTimeout(() => {
            endedEarly = true;
            child.kill('SIGTERM');
            setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
          }, minutes * 60_000);
    const finish = (code, problem = '') => {
      clearTimeout(timer);
      const tooLong = endedEarly ? `Ended after ${minutes} minutes.\n` : '';
      if (tooLong && !quiet) process.stdout.write(tooLong);
      resolve({ code, output: Buffer.concat(printed).toString() + problem + tooLong });
    };
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => finish(1, `${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script with this Node, by its path in the repository. */
export function runNode(nodeArguments, options) {
  return runCommand(process.execPath, nodeArguments, options);
}

/** Whether a command of that name can be called here. */
export function hasCommand(name) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [name], { stdio: 'ignore' }).status === 0;
}

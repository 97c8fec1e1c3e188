import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { createJournalClient, type JournalClient } from './journal-client.js';

/** The journal as its own process, started as a person would. */
export interface JournalProcess {
  readonly address: string;
  /** Everything it has written, to whatever stream. */
  output(): string;
  createClient(): JournalClient;
  /** Ends it with a signal and tells how it ended. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Starts it and waits until it says where it runs. */
export async function startJournalProcess(environment: Environment): Promise<JournalProcess> {
  const { child, read, ended } = run(environment);
  const isReady = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const [, address] = /runs at (\S+)\n[^]*Ctrl-C/.exec(read().stdout) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  const address = await Promise.race([isReady, ended.then(() => null)]);
  if (address === null) throw new Error(`The journal did not start: ${read().stderr}`);
  return {
    address,
    output: () => read().stdout + read().stderr,
    createClient: () => createJournalClient(address),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts it when it should not be able to, and tells how it ended. */
export function runJournalProcess(environment: Environment): Promise<Ended> {
  return run(environment).ended;
}

function run(environment: Environment): {
  child: ChildProcess;
  read: () => { stdout: string; stderr: string };
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, ['-C', '@helhet/source', '--import', 'tsx', main], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]: (string | number | null)[]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    ...text,
  }));
  return { child, read: () => text, ended };
}

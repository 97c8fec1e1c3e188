import { startJournal, type RunningJournal } from '../start.js';
import { createJournalClient, type JournalClient } from './journal-client.js';
import { createTemporaryFolder } from './temporary-folder.js';

/** A journal in this process, on a database of its own, with a clock that only moves when told. */
export interface TestJournal {
  readonly running: RunningJournal;
  /** What it reported to the operator. */
  readonly reports: readonly string[];
  passTime(minutes: number): void;
  createClient(): JournalClient;
  close(): Promise<void>;
}

export async function startTestJournal(): Promise<TestJournal> {
  const folder = createTemporaryFolder();
  const reports: string[] = [];
  let now = Date.parse('2026-11-21T09:00:00.000Z');
  const running = await startJournal(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: null,
      dataFolder: folder.path,
      demo: true,
      tlsProxy: null,
    },
    () => new Date(now),
    (line) => reports.push(line),
  );
  return {
    running,
    reports,
    passTime(minutes) {
      now += minutes * 60_000;
    },
    createClient: () => createJournalClient(running.address),
    async close() {
      await running.close();
      await folder.remove();
    },
  };
}

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { profiles } from '@helhet/content';
import type { Profile } from '@helhet/core';

import { driveAssessment } from './drive-assessment.js';
import { FamilyFileError, readFamily } from './read-family.js';

const usage =
  'Usage: npm run -s headless -- <family> [--seed N] [--language sv|en] ' +
  `[--profile ${profiles.map(({ id }) => id).join('|')}] [--log FILE]`;

/** Drives the family that was asked for and prints its package; gives the exit code. */
async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const { name, seed, language, profile, logFile } = options;
  try {
    const family = await readFamily(name, '2026-03-02');
    const { assessment, log } = await driveAssessment({
      caseRef: name,
      family,
      seed,
      language,
      profile,
      tell: (progress) => process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(`${JSON.stringify(assessment, null, 2)}\n`);
    if (logFile !== undefined) await writeFile(logFile, log);
    return 0;
  } catch (error) {
    if (!(error instanceof FamilyFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Options {
  readonly name: string;
  readonly seed: number;
  readonly language: string;
  readonly profile: Profile;
  /** Where to write the log, if anywhere. */
  readonly logFile: string | undefined;
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        language: { type: 'string', default: 'sv' },
        profile: { type: 'string', default: 'full' },
        log: { type: 'string' },
      },
    });
    const [name] = positionals;
    const seed = Number(values.seed);
    const isUsable = Number.isInteger(seed) && ['sv', 'en'].includes(values.language);
    const profile = profiles.find(({ id }) => id === values.profile);
    if (name === undefined || !isUsable || !profile) return null;
    return { name, seed, language: values.language, profile, logFile: values.log };
  } catch {
    return null;
  }
}

process.exitCode = await main();

import { parseArgs } from 'node:util';

import { driveAssessment } from './drive-assessment.js';
import { FamilyFileError, readFamily } from './read-family.js';

const usage = 'Usage: npm run -s headless -- <family> [--seed N] [--language sv|en]';

/** Drives the family that was asked for and prints its package; gives the exit code. */
async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const { name, seed, language } = options;
  try {
    const family = await readFamily(name, '2026-03-02');
    const result = await driveAssessment({
      caseRef: name,
      family,
      seed,
      language,
      tell: (progress) => process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FamilyFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function readOptions(): { name: string; seed: number; language: string } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        language: { type: 'string', default: 'sv' },
      },
    });
    const [name] = positionals;
    const seed = Number(values.seed);
    const isUsable = Number.isInteger(seed) && ['sv', 'en'].includes(values.language);
    return name !== undefined && isUsable ? { name, seed, language: values.language } : null;
  } catch {
    return null;
  }
}

process.exitCode = await main();

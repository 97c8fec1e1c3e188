import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { buildPackage, decidedFindings, foldEvents, fromLogFile } from '@helhet/core';
import { readPackage } from '@helhet/core/schema';

const folder = new URL('../golden/', import.meta.url);

function read(version: string, file: string): string {
  return readFileSync(new URL(`${version}/${file}`, folder), 'utf8');
}

describe('what an earlier version kept', () => {
  for (const version of readdirSync(folder)) {
    test(`a package of ${version} can be read`, () => {
      assert.ok(readPackage(read(version, 'package.json')).answers.length > 0);
    });

    test(`a log of ${version} folds into what it meant then`, () => {
      const { events } = fromLogFile(read(version, 'log.json'));
      const kept = readPackage(read(version, 'package.json'));
      const folded = foldEvents(events);
      const { answers, interviews, units, family } = buildPackage(folded, kept);

      assert.deepEqual(folded.issues, []);
      assert.deepEqual(
        { answers, interviews, units, family },
        {
          answers: kept.answers,
          interviews: kept.interviews,
          units: kept.units,
          family: kept.family,
        },
      );
      const decisionsOf = (findings: typeof kept.findings = []): readonly unknown[] =>
        findings
          .filter(({ decision, earlier }) => decision ?? earlier.length > 0)
          .map(({ unit, factor, decision, earlier }) => ({ unit, factor, decision, earlier }));
      assert.deepEqual(decisionsOf(decidedFindings(folded)), decisionsOf(kept.findings));
    });
  }
});

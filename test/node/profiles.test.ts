import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { profiles } from '@helhet/content';
import type { Family } from '@helhet/core';
import { readPackage } from '@helhet/core/schema';

import { driveAssessment } from '../../examples/headless/src/drive-assessment.js';

const folder = new URL('../families/', import.meta.url);
const families = readdirSync(folder).filter((name) => name.endsWith('.json'));

function read(name: string): Family {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Family;
}

for (const profile of profiles) {
  describe(`the profile ${profile.id}`, () => {
    for (const language of ['sv', 'en']) {
      test(`leads every family through in ${language}, and its answers say so`, async () => {
        for (const name of families) {
          const { assessment } = await driveAssessment({
            caseRef: name,
            family: read(name),
            seed: 1,
            language,
            profile,
            tell: () => undefined,
          });
          const { answers, catalogues = [], interviews } = readPackage(JSON.stringify(assessment));

          assert.ok(
            interviews.every(({ done }) => done),
            name,
          );
          const refs = new Map(catalogues.map((ref) => [ref.hash, ref]));
          for (const { catalogue } of answers) {
            const ref = refs.get(catalogue);
            assert.equal(ref?.language, language);
            assert.deepEqual(ref.profile, { id: profile.id, version: profile.version });
          }
        }
      });
    }
  });
}

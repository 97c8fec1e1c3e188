import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as content from '@helhet/content';

import { journalSafety } from './journal-safety.js';
import type { Library } from './load-library.js';

const library = content as unknown as Library;

describe('what the journal gives for safety', () => {
  it('lets nothing fire that has no text', () => {
    const { atBirth = {}, texts, ...config } = journalSafety(library, () => []);

    const triggers = [
      config.whenAfraidToGoHome,
      config.whenParentDies,
      config.whenChildInterprets,
      config.whenPlaceIsShown,
      ...Object.entries(atBirth).flat(),
    ];

    const known = texts.map(({ trigger }) => trigger);
    assert.deepEqual(
      triggers.filter((trigger) => trigger === undefined || !known.includes(trigger)),
      [],
    );
    const [place] = texts.filter(({ trigger }) => trigger === config.whenPlaceIsShown);
    assert.deepEqual(place?.effects, ['block-export']);
  });

  it('asks for the protected places each time', () => {
    const lists = [['Ekorrskolan'], ['Parken']];
    const { protectedPlaces } = journalSafety(library, () => lists.shift() ?? []);

    assert.deepEqual(protectedPlaces?.(), ['Ekorrskolan']);
    assert.deepEqual(protectedPlaces(), ['Parken']);
  });
});

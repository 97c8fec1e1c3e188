import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { persistentMap } from '../event/persistent-map.js';
import { findExportLimits } from './export-limits.js';
import type { SafetyEvent } from './safety-event.js';
import type { SafetyEffect } from './safety-text.js';

const by = { id: 'anna', role: 'worker' };

function fired(id: string, effects: readonly SafetyEffect[], isResolved = false): SafetyEvent {
  const at = '2026-03-02T08:00:00.000Z';
  return {
    ...{ id, effects, at, raisedBy: by, trigger: 'T08', source: 'answer' },
    ...{ interview: null, unit: null, by: null, acknowledged: null, outcome: null },
    resolved: isResolved ? { at, by, how: 'safe' } : null,
  };
}

function limitsOf(...events: readonly SafetyEvent[]): ReturnType<typeof findExportLimits> {
  const safety = events.reduce(
    (all, event) => all.set(event.id, event),
    persistentMap<SafetyEvent>(),
  );
  return findExportLimits({ safety });
}

describe('what may not leave the case', () => {
  test('is nothing when nothing has fired, or nothing that stops it', () => {
    const free = { frozenBy: [], blockedBy: [], workersHidden: false };
    assert.deepEqual(limitsOf(), free);
    assert.deepEqual(limitsOf(fired('a', ['hold', 'no-joint'])), free);
  });

  test('is told by what stops it, until that is brought to an end', () => {
    const limits = limitsOf(
      fired('b', ['block-export']),
      fired('a', ['freeze-export', 'block-export']),
      fired('c', ['freeze-export', 'block-export'], true),
    );
    assert.deepEqual(limits, { frozenBy: ['a'], blockedBy: ['a', 'b'], workersHidden: false });
  });

  test('are the names of workers, also after the threat was brought to an end', () => {
    assert.equal(limitsOf(fired('a', ['hide-workers'], true)).workersHidden, true);
  });
});

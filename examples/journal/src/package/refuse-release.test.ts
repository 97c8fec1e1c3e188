import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { exportLimitsOf, type ExportLimits } from './case-package.js';
import { refuseRelease } from './refuse-release.js';

const open: ExportLimits = { frozenBy: [], blockedBy: [], workersHidden: false };

describe('a release', () => {
  it('goes through when nothing stops it, whatever is stated', () => {
    for (const limits of [open, { ...open, workersHidden: true }]) {
      refuseRelease(limits, false);
      refuseRelease(limits, true);
    }
  });

  it('waits until what may show a place is looked through, whatever is stated', () => {
    for (const limits of [
      { ...open, blockedBy: ['s1'] },
      { ...open, blockedBy: ['s1'], frozenBy: ['s2'] },
    ]) {
      for (const stated of [false, true]) {
        assert.throws(() => refuseRelease(limits, stated), {
          code: 'release.blocked',
          status: 409,
        });
      }
    }
  });

  it('needs a statement while something about danger to life is open', () => {
    const limits = { ...open, frozenBy: ['s1'] };

    assert.throws(() => refuseRelease(limits, false), { code: 'release.frozen', status: 409 });
    refuseRelease(limits, true);
  });

  it('is refused when the package does not say what stops it', () => {
    const restricted = { safetyEdges: [] };

    assert.throws(() => exportLimitsOf({ restricted }), { code: 'package.unreadable' });
    assert.equal(exportLimitsOf({ restricted: { ...restricted, exportLimits: open } }), open);
  });
});

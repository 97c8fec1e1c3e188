import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { persistentMap } from './persistent-map.js';

/** Keys among which some have the same hash: FNV-1a of each pair is equal. */
const colliding = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];
const key = fc.oneof(fc.constantFrom(...colliding), fc.string({ maxLength: 3 }));
const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), key, value: fc.integer() }),
  fc.record({ do: fc.constant('delete' as const), key, value: fc.constant(0) }),
);

describe('a persistent map', () => {
  test('holds what a plain map holds after the same steps, and every earlier version stays', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let map = persistentMap<number>();
        const model = new Map<string, number>();
        const versions: [typeof map, [string, number][]][] = [];
        for (const { do: what, key: name, value } of steps) {
          map = what === 'set' ? map.set(name, value) : map.delete(name);
          if (what === 'set') model.set(name, value);
          else model.delete(name);
          versions.push([map, sorted(model.entries())]);
        }

        for (const [version, entries] of versions) {
          assert.deepEqual(sorted(version.entries()), entries);
          assert.equal(version.size, entries.length);
          for (const [name, value] of entries) assert.equal(version.get(name), value);
        }
      }),
    );
  });

  test('is the same map when nothing changes', () => {
    const map = persistentMap([['a', 1]]);

    assert.equal(map.set('a', 1), map);
    assert.equal(map.delete('b'), map);
  });

  test('keeps keys with one hash apart', () => {
    const map = persistentMap(colliding.map((name) => [name, name]));

    assert.equal(map.size, colliding.length);
    for (const name of colliding) assert.equal(map.get(name), name);
    assert.equal(map.delete('costarring').get('liquid'), 'liquid');
  });

  test('has nothing that was not put there', () => {
    const map = persistentMap<number>([['a', 1]]);

    for (const name of ['constructor', '__proto__', 'entries', ''])
      assert.equal(map.has(name), false);
  });
});

function sorted<V>(entries: Iterable<[string, V]>): [string, V][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

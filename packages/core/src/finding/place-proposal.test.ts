import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { arbitraryFamily } from '../testing/arbitrary-family.js';
import { deriveUnits } from '../unit/derive-units.js';
import { unitKinds, type Unit, type UnitKind } from '../unit/unit.js';
import { placeProposal } from './place-proposal.js';

const on = '2026-03-02';

function unit(id: string, more: Partial<Unit> = {}): Unit {
  const kinds: Record<string, UnitKind> = {
    C: 'child',
    P: 'parent',
    D: 'parent-child',
    K: 'couple',
    F: 'family',
  };
  return { id, kind: kinds[id.charAt(0)]!, persons: id.slice(2).split(/[>+]/), ...more };
}

/**
 * Eva and Bo have Alma; Eva and Kim, who live together, have Noel; Bo has Ida. Kim lives with Lo now and then. Tea,
 * who is Siv's child, has a child of her own.
 */
const units: readonly Unit[] = [
  ...['C:alma', 'C:ida', 'C:noel', 'P:bo', 'P:eva', 'P:kim'].map((id) => unit(id)),
  ...['D:bo>alma', 'D:eva>alma', 'D:bo>ida', 'D:eva>noel', 'D:kim>noel'].map((id) => unit(id)),
  ...['K:bo+eva', 'K:eva+kim'].map((id) => unit(id)),
  unit('F:h1', { persons: ['alma', 'eva', 'kim', 'noel'], household: 'h1' }),
  unit('F:h3', { persons: ['kim', 'lo'], household: 'h3' }),
  ...['C:my', 'C:tea', 'P:siv', 'P:tea', 'D:siv>tea', 'D:tea>my'].map((id) => unit(id)),
  unit('F:h2', { persons: ['alma', 'bo', 'ida'], household: 'h2' }),
];

function placed(from: string, kind: UnitKind, about: string | null = null): string[] {
  const [asked] = units.filter(({ id }) => id === from);
  return placeProposal({ units: [kind] }, asked!, units, about).map(({ unit: id, status }) => {
    assert.equal(status, asked!.kind === kind ? 'proposed' : 'to-explore');
    return id;
  });
}

/** From where, for a factor of which kind of unit, about whom: to where. Source: DOMAIN B.5. */
const table: [string, UnitKind, string | null, string[]][] = [
  ['D:eva>alma', 'child', null, ['C:alma']],
  ['D:eva>alma', 'parent', null, ['P:eva']],
  ['D:eva>alma', 'couple', null, []],
  ['D:eva>alma', 'family', null, ['F:h1', 'F:h2']],
  ['P:eva', 'child', null, ['C:alma', 'C:noel']],
  ['P:eva', 'parent-child', null, ['D:eva>alma', 'D:eva>noel']],
  ['P:eva', 'couple', null, ['K:bo+eva', 'K:eva+kim']],
  ['P:eva', 'family', null, ['F:h1', 'F:h2']],
  ['P:kim', 'child', null, ['C:noel']],
  ['P:kim', 'family', null, ['F:h1', 'F:h3']],
  ['D:siv>tea', 'parent', null, ['P:siv']],
  ['D:tea>my', 'child', null, ['C:my']],
  ['C:alma', 'parent-child', null, ['D:bo>alma', 'D:eva>alma']],
  ['C:alma', 'parent-child', 'eva', ['D:eva>alma']],
  ['C:alma', 'parent-child', 'kim', []],
  ['C:alma', 'parent', null, ['P:bo', 'P:eva']],
  ['C:alma', 'parent', 'bo', ['P:bo']],
  ['C:alma', 'couple', null, ['K:bo+eva']],
  ['C:alma', 'couple', 'eva', []],
  ['C:alma', 'family', null, ['F:h1', 'F:h2']],
  ['K:eva+kim', 'child', null, ['C:noel']],
  ['K:eva+kim', 'parent-child', null, ['D:eva>noel', 'D:kim>noel']],
  ['K:eva+kim', 'parent', null, ['P:eva', 'P:kim']],
  ['K:bo+eva', 'child', null, ['C:alma']],
  ['F:h1', 'child', null, ['C:alma', 'C:noel']],
  ['F:h1', 'parent', null, ['P:eva', 'P:kim']],
  ['F:h1', 'parent-child', null, ['D:eva>alma', 'D:eva>noel', 'D:kim>noel']],
  ['F:h1', 'couple', null, ['K:eva+kim']],
  ...unitKinds.map((kind): [string, UnitKind, null, string[]] => {
    const own = units.find((one) => one.kind === kind)!;
    return [own.id, kind, null, [own.id]];
  }),
];

describe('the cross-unit rule', () => {
  for (const [from, kind, about, to] of table) {
    const of = about === null ? '' : ` about ${about}`;
    test(`takes a factor of ${kind} from ${from}${of} to ${to.join(' and ') || 'nowhere'}`, () => {
      assert.deepEqual(placed(from, kind, about), to);
    });
  }

  test('takes a factor of several kinds to units of each', () => {
    const [asked] = units.filter(({ id }) => id === 'C:noel');
    const found = placeProposal({ units: ['parent-child', 'couple'] }, asked!, units);

    assert.deepEqual(
      found.map(({ unit: id }) => id),
      ['D:eva>noel', 'D:kim>noel', 'K:eva+kim'],
    );
  });

  test('proposes nothing but where it was asked, when the factor is of that kind among others', () => {
    const [asked] = units.filter(({ id }) => id === 'C:noel');

    assert.deepEqual(placeProposal({ units: ['parent-child', 'child'] }, asked!, units), [
      { unit: 'C:noel', status: 'proposed' },
    ]);
  });
});

/** A unit of any family, all its units, some of them closed, and the kinds of a factor. */
const arbitraryCase = arbitraryFamily
  .map((family) => deriveUnits(family, on))
  .filter((all) => all.length > 0)
  .chain((all) =>
    fc.record({
      closed: fc.subarray([...all]),
      at: fc.nat(all.length - 1),
      kinds: fc.subarray([...unitKinds], { minLength: 1 }),
      all: fc.constant(all),
    }),
  )
  .map(({ all, closed, at, kinds }) => {
    const some = all.map((one): Unit => (closed.includes(one) ? { ...one, closed: 'died' } : one));
    return { units: some, from: some[at]!, kinds };
  });

describe('in any family', () => {
  test('a factor is proposed where it was asked, or only to be explored elsewhere, never both', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ units: all, from, kinds }) => {
        const found = placeProposal({ units: kinds }, from, all);

        if (kinds.includes(from.kind)) {
          assert.deepEqual(found, [{ unit: from.id, status: 'proposed' }]);
        } else {
          assert.ok(found.every(({ status }) => status === 'to-explore'));
        }
      }),
    );
  });

  test('it is to be explored in open units of its own kinds, each once, in order', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ units: all, from, kinds }) => {
        fc.pre(!kinds.includes(from.kind));
        const found = placeProposal({ units: kinds }, from, all).map(({ unit: id }) => id);
        const open = all.filter((one) => !one.closed && kinds.includes(one.kind));

        assert.deepEqual(
          found,
          open.map(({ id }) => id).filter((id) => found.includes(id)),
        );
      }),
    );
  });

  test('it goes exactly where DOMAIN B.5 says', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ units: all, from, kinds }) => {
        fc.pre(!kinds.includes(from.kind));
        const found = placeProposal({ units: kinds }, from, all).map(({ unit: id }) => id);
        for (const kind of ['child', 'parent-child'] as const) {
          if (!kinds.includes(kind)) continue;
          const expected = all
            .filter((one) => one.kind === kind && !one.closed)
            .map(({ id }) => id)
            .filter((id) => isMeant(from, id, all));

          assert.deepEqual(
            found.filter((id) => all.some((one) => one.id === id && one.kind === kind)),
            expected,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an answer about one adult points to no unit of another adult', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ units: all, from, kinds }) => {
        fc.pre(from.kind === 'child');
        const adults = all
          .filter(({ kind }) => kind === 'parent-child')
          .map((one) => one.persons[0]!);
        for (const about of adults) {
          for (const { unit: id, status } of placeProposal({ units: kinds }, from, all, about)) {
            const other = all.find((one) => one.id === id)!;
            if (status === 'proposed' || other.kind === 'family') continue;
            assert.equal(other.persons[0], about);
          }
        }
      }),
    );
  });

  test('no answer points to people its unit has nothing to do with', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ units: all, from, kinds }) => {
        const near = new Set([
          ...from.persons,
          ...all
            .filter(({ kind, persons }) => {
              return kind === 'parent-child' && persons.some((one) => from.persons.includes(one));
            })
            .flatMap(({ persons }) => persons),
        ]);
        for (const { unit: id } of placeProposal({ units: kinds }, from, all)) {
          assert.ok(all.find((one) => one.id === id)!.persons.some((one) => near.has(one)));
        }
      }),
    );
  });
});

/** What B.5 says of children and of parents with children, by the names of units alone. */
function isMeant(from: Unit, to: string, all: readonly Unit[]): boolean {
  const isThere = (id: string): boolean => all.some((one) => one.id === id);
  const isCaredFor = (parent: string, one: string): boolean =>
    all.some(({ id, variant }) => id === `D:${parent}>${one}` && variant !== 'distance');
  const isExpectedBy = (persons: readonly string[], one: string): boolean =>
    all.some(({ id, variant }) => id === `C:${one}` && variant === 'unborn') &&
    persons.some((person) => isThere(`D:${person}>${one}`));
  const [a = '', b = ''] = from.persons;
  const child = to.startsWith('C:') ? to.slice(2) : to.split('>')[1]!;
  const adult = to.startsWith('D:') ? to.slice(2).split('>')[0]! : null;
  switch (from.kind) {
    case 'child':
      return child === a;
    case 'parent-child':
      return child === b && (adult === null || adult === a);
    case 'parent':
      // To a child the parent cares for, and to what is between the two, however far.
      return adult === null ? isCaredFor(a, child) : adult === a;
    case 'couple':
      return (
        isThere(`D:${a}>${child}`) &&
        isThere(`D:${b}>${child}`) &&
        (adult === null || adult === a || adult === b)
      );
    case 'family':
      return (
        (from.persons.includes(child) || isExpectedBy(from.persons, child)) &&
        (adult === null || from.persons.includes(adult))
      );
  }
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { ageOn } from './age.js';
import { agesThatMatter, findBirthdays } from './birthdays.js';
import type { Family } from './family.js';
import type { Person } from './person.js';

function familyOf(...persons: readonly Partial<Person>[]): Family {
  return {
    persons: persons.map((one, index) => ({
      id: `p${String(index)}`,
      label: 'P',
      kind: 'child',
      birth: { precision: 'unknown' },
      ...one,
    })),
    edges: [],
    households: [],
    safetyEdges: [],
  };
}
const born = (date: string): Partial<Person> => ({ birth: { precision: 'date', date } });

describe('birthdays that matter', () => {
  test('are those after the first day and up to the last, in the order they fall', () => {
    const family = familyOf(born('2014-03-02'), born('2011-03-01'), born('2019-03-03'));

    assert.deepEqual(findBirthdays(family, '2026-03-01', '2026-03-03'), [
      { person: 'p0', age: 12, on: '2026-03-02' },
      { person: 'p2', age: 7, on: '2026-03-03' },
    ]);
  });

  test('of a leap day are on the first of March in other years', () => {
    const on = findBirthdays(familyOf(born('2008-02-29')), '2008-03-01', '2030-01-01');
    assert.deepEqual(
      on.map((one) => one.on),
      ['2015-03-01', '2020-02-29', '2021-03-01', '2023-03-01', '2026-03-01'],
    );
  });

  test('of a birth known by month are on its first day; of one not known there are none', () => {
    const family = familyOf(
      { birth: { precision: 'month', month: '2014-05' } },
      { birth: { precision: 'unknown' } },
    );
    assert.deepEqual(findBirthdays(family, '2026-01-01', '2026-12-31'), [
      { person: 'p0', age: 12, on: '2026-05-01' },
    ]);
  });

  test('are not told of the dead, nor of those who are expected', () => {
    const family = familyOf(
      { ...born('2014-03-02'), deceased: {} },
      {
        kind: 'expected',
        birth: { precision: 'expected', date: '2014-03-02' },
      },
    );
    assert.deepEqual(findBirthdays(family, '2026-01-01', '2026-12-31'), []);
  });

  test('are days on which the age is reached, and not the day before', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2026-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const family = familyOf(born(date.toISOString().slice(0, 10)));
        const found = findBirthdays(family, '1980-01-01', '2060-01-01');
        const reached = found.every(({ age, on }) => {
          const eve = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
          const [person] = family.persons;
          return person && ageOn(person, on) === age && ageOn(person, eve) === age - 1;
        });
        return reached && found.length === agesThatMatter.length;
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { isCalendarDate, isCalendarMonth } from '../date/calendar-date.js';
import { ageBandOn, ageOn, isChildOn } from './age.js';
import type { Birth, Person } from './person.js';

function born(date: string): Person {
  return person({ precision: 'date', date });
}

function person(birth: Birth, kind: Person['kind'] = 'child'): Person {
  return { id: 'x', label: 'X', kind, birth };
}

describe('age bands', () => {
  const on = '2026-03-02';
  const bands: [string, string][] = [
    ['2026-03-02', '0-1'],
    ['2024-03-03', '0-1'],
    ['2024-03-02', '2-6'],
    ['2019-03-03', '2-6'],
    ['2019-03-02', '7-12'],
    ['2013-03-03', '7-12'],
    ['2013-03-02', '13-17'],
    ['2008-03-03', '13-17'],
    ['2008-03-02', '18+'],
    ['2026-03-03', 'unborn'],
  ];
  for (const [date, band] of bands) {
    test(`born ${date} is in ${band} on ${on}`, () => {
      assert.equal(ageBandOn(born(date), on), band);
    });
  }

  test('the expected are unborn, whatever the date', () => {
    const expected = person({ precision: 'expected', date: '2025-01-01' }, 'expected');

    assert.equal(ageBandOn(expected, on), 'unborn');
    assert.equal(ageOn(expected, on), null);
  });

  test('when the age cannot be known, a child has the middle wording and an adult is adult', () => {
    assert.equal(ageBandOn(person({ precision: 'unknown' }), on), '7-12');
    assert.equal(ageBandOn(person({ precision: 'unknown' }, 'adult'), on), '18+');
    assert.equal(isChildOn(person({ precision: 'date', date: 'soon' }), on), true);
  });

  test('someone born on a leap day has their birthday on 1 March', () => {
    assert.equal(ageOn(born('2008-02-29'), '2026-02-28'), 17);
    assert.equal(ageOn(born('2008-02-29'), '2026-03-01'), 18);
  });

  test('a month counts from its first day', () => {
    assert.equal(ageOn(person({ precision: 'month', month: '2019-03' }), '2026-03-01'), 7);
  });
});

test('dates that exist are dates', () => {
  for (const date of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.ok(isCalendarDate(date));
  for (const date of ['2023-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-1-1', '']) {
    assert.ok(!isCalendarDate(date), date);
  }
  assert.ok(isCalendarMonth('2026-12'));
  assert.ok(!isCalendarMonth('2026-13'));
});

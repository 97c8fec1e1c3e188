import assert from 'node:assert/strict';
import { test } from 'node:test';

import { catalogue } from '../catalogue.js';
import { factors } from '../factors/factors.js';
import { triangleEn } from './triangle.en.js';
import { triangleSv } from './triangle.sv.js';
import { triangle } from './triangle.js';
import type { View, ViewWords } from './view.js';
import { views } from './views.js';
import { wheelEn } from './wheel.en.js';
import { wheelSv } from './wheel.sv.js';
import { wheel } from './wheel.js';

const words: readonly (readonly [View, readonly ViewWords[]])[] = [
  [wheel, [wheelSv, wheelEn]],
  [triangle, [triangleSv, triangleEn]],
];

for (const view of views) {
  const places = [...view.sectors, view.apart];

  test(`${view.id}: every area of the units it shows is in one place`, () => {
    const areas = catalogue.instruments
      .filter(({ unit }) => unit !== undefined && view.units.includes(unit))
      .flatMap((instrument) => instrument.areas.map(({ id }) => id));

    assert.deepEqual(places.flatMap((place) => place.areas).sort(), areas.sort());
  });

  test(`${view.id}: every factor is in one place`, () => {
    const ids = factors.map(({ id }) => id);

    assert.deepEqual(places.flatMap((place) => place.factors).sort(), ids.sort());
  });
}

test('every sector and side has words in both languages', () => {
  assert.equal(words.length, views.length);
  for (const [view, languages] of words) {
    const sectors = view.sectors.map(({ id }) => id);
    const sides = [...new Set(view.sectors.flatMap(({ side }) => side ?? []))];
    for (const language of languages) {
      assert.deepEqual(Object.keys(language.sectors), sectors);
      assert.deepEqual(Object.keys(language.sides), sides);
      const labels = [language.title, ...Object.values(language.sectors)];
      for (const label of labels) assert.match(label, /\S/);
      assert.equal(new Set(labels).size, labels.length);
    }
  }
});

test('the wheel has eight sectors; the triangle has three sides of four', () => {
  const bySide = (side: string): number =>
    triangle.sectors.filter((sector) => sector.side === side).length;

  assert.equal(wheel.sectors.length, 8);
  assert.deepEqual(Object.keys(triangleSv.sides).map(bySide), [4, 4, 4]);
});

test("what adults told for their own part is not in the child's wheel", () => {
  const adult = factors.filter(({ units }) =>
    units.every((unit) => unit === 'parent' || unit === 'couple'),
  );

  for (const { id } of adult) assert.ok(wheel.apart.factors.includes(id), id);
});

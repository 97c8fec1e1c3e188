import type { Family } from '@helhet/core';
import { emptyFamily } from '@helhet/core';
import { expect } from '@open-wc/testing';

import { adult, child, edges, families, home } from '../testing/families.js';
import type { Box } from './family-map-layout.js';
import { layOutFamilyMap } from './family-map-layout.js';

const widths = [240, 320, 480, 768, 1280];

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Sixteen people in three generations and four homes that share children two by two. */
const large: Family = {
  persons: [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => child(id, `201${index}-01-01`)),
    ...['h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'].map((id) => adult(id)),
  ],
  edges: [
    ...edges('h', ['a', 'b', 'c'], ['biological', 'care']),
    ...edges('i', ['a', 'b'], ['biological']),
    ...edges('j', ['c', 'd'], ['biological']),
    ...edges('k', ['e', 'f', 'g'], ['custodian']),
    ...edges('l', ['h', 'i'], ['biological']),
    ...edges('h', ['m'], ['partner']),
    ...edges('i', ['n'], ['partner']),
    ...edges('o', ['g'], ['foster']),
  ],
  households: [
    home('h1', 'One', { h: 1, m: 1, a: 0.5, b: 0.5, c: 1 }),
    home('h2', 'Two', { i: 1, n: 1, a: 0.5, b: 0.5 }),
    home('h3', 'Three', { j: 1, d: 0.7, k: 1, e: 1 }),
    home('h4', 'Four', { o: 1, p: 1, d: 0.3, f: 1, g: 1 }),
  ],
  safetyEdges: [],
};

const all = { ...families, large };

function shuffled<Thing>(things: readonly Thing[], seed: number): Thing[] {
  const left = [...things];
  const result: Thing[] = [];
  let state = seed;
  while (left.length > 0) {
    state = (state * 48271) % 2147483647;
    result.push(...left.splice(state % left.length, 1));
  }
  return result;
}

describe('the layout of the family map', () => {
  for (const [name, family] of Object.entries(all)) {
    for (const width of widths) {
      it(`draws ${name} within ${width} pixels, nobody over anybody else`, () => {
        const layout = layOutFamilyMap(family, width);

        expect(layout.persons.map(({ person }) => person.id)).to.have.members(
          family.persons.map(({ id }) => id),
        );
        layout.persons.forEach((one, index) => {
          expect(contains({ x: 0, y: 0, width, height: layout.height }, one)).to.equal(true);
          for (const other of layout.persons.slice(index + 1)) {
            expect(overlaps(one, other), `${one.person.id} ${other.person.id}`).to.equal(false);
          }
        });
      });

      it(`draws the homes of ${name} round those who live there and nobody else, at ${width}`, () => {
        const layout = layOutFamilyMap(family, width);

        for (const area of layout.homes) {
          const lives = family.households.find(({ id }) => id === area.home)?.members ?? [];
          for (const card of layout.persons) {
            if (card.person.kind === 'expected') continue;
            const isMember = lives.some(({ person }) => person === card.person.id);
            expect(isMember ? contains(area, card) : overlaps(area, card), card.person.id).to.equal(
              isMember,
            );
          }
        }
      });
    }

    it(`draws ${name} the same in whatever order it was entered`, () => {
      const drawn = layOutFamilyMap(family, 1280);

      for (const seed of [1, 7, 42]) {
        const mixed: Family = {
          persons: shuffled(family.persons, seed),
          edges: shuffled(family.edges, seed),
          households: shuffled(family.households, seed),
          safetyEdges: [],
        };
        expect(layOutFamilyMap(mixed, 1280)).to.deep.equal(drawn);
      }
    });
  }

  it('puts children below their adults, and couples beside each other', () => {
    const { persons } = layOutFamilyMap(families['separated']!, 1280);
    const at = (id: string): Box => persons.find(({ person }) => person.id === id)!;

    expect(at('alma').y).to.be.greaterThan(at('eva').y);
    expect(at('eva').y).to.equal(at('kim').y);
    expect(Math.abs(at('eva').x - at('stefan').x)).to.be.lessThan(200);
  });

  it('puts a child with two homes where the two areas meet', () => {
    const { homes, persons } = layOutFamilyMap(families['separated']!, 1280);
    const alma = persons.find(({ person }) => person.id === 'alma')!;

    expect(homes).to.have.length(2);
    expect(homes.every((area) => contains(area, alma))).to.equal(true);
  });

  it('puts three generations in three rows', () => {
    const { persons } = layOutFamilyMap(families['grandmother']!, 1280);
    const rowOf = (id: string): number => persons.find(({ person }) => person.id === id)!.y;

    expect(rowOf('gun')).to.be.lessThan(rowOf('maria'));
    expect(rowOf('maria')).to.equal(rowOf('jonas'));
    expect(rowOf('maria')).to.be.lessThan(rowOf('elsa'));
  });

  it('puts a grown-up who cares for a younger sibling beside them', () => {
    const family: Family = {
      ...emptyFamily,
      persons: [adult('carina'), adult('adam'), child('otto', '2016-01-01')],
      edges: [
        ...edges('carina', ['adam', 'otto'], ['biological']),
        ...edges('adam', ['otto'], ['care', 'sibling']),
      ],
    };

    const { persons } = layOutFamilyMap(family, 1280);
    const rowOf = (id: string): number => persons.find(({ person }) => person.id === id)!.y;

    expect(rowOf('adam')).to.equal(rowOf('otto'));
    expect(rowOf('carina')).to.be.lessThan(rowOf('adam'));
  });

  it('draws a child who is expected in the home of the one who carries it', () => {
    const { homes, persons } = layOutFamilyMap(families['expecting']!, 1280);

    expect(
      contains(
        homes[0]!,
        persons.find(({ person }) => person.id === 'barnet')!,
      ),
    ).to.equal(true);
  });

  it('draws what is entered wrongly: edges to nobody, to oneself, in a ring, and one id twice', () => {
    const wrong: Family = {
      ...emptyFamily,
      persons: [adult('a'), adult('a'), child('b', 'no date')],
      edges: [
        ...edges('a', ['a', 'nobody', 'b'], ['biological']),
        ...edges('b', ['a'], ['biological']),
      ],
      households: [home('h', 'Home', { nobody: 1 }), home('h', 'Home again', { a: 1 })],
    };

    expect(layOutFamilyMap(wrong, 480).persons).to.have.length(3);
    expect(layOutFamilyMap(emptyFamily, 480).persons).to.have.length(0);
  });
});

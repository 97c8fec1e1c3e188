import type { Family, HouseholdId, Person } from '@helhet/core';

import { findGenerations } from './family-generations.js';
import { findLines, type FamilyLine } from './family-lines.js';
import { linePath } from './family-line-path.js';
import { coupledRows, turnedTowards } from './family-rows.js';
import { findZones, type FamilyZone } from './family-zones.js';

/** Where something is drawn, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A person's card. */
export interface PlacedPerson extends Box {
  readonly person: Person;
}

/** A home's area, from behind its people's cards. */
export interface PlacedHome extends Box {
  readonly home: HouseholdId;
  readonly label: string;
}

/** A line between two cards, as an SVG path. */
export interface PlacedLine extends FamilyLine {
  readonly path: string;
}

/** Everything that is drawn on the map. */
export interface FamilyMapLayout {
  readonly width: number;
  readonly height: number;
  readonly persons: readonly PlacedPerson[];
  readonly homes: readonly PlacedHome[];
  readonly lines: readonly PlacedLine[];
}

interface ZoneRows {
  readonly zone: FamilyZone;
  readonly rows: readonly (readonly Person[])[];
}

/** How wide cards are, and how far apart: less where two would not fit beside each other. */
interface Measure {
  readonly card: number;
  readonly gap: number;
}

const cardHeight = 64;
const rowGap = 44;
const margin = 14;
const labelHeight = 26;
/** Above a row where areas may begin: room for two labels of homes. */
const areaTop = 2 * labelHeight + 12;

/**
 * Lays out a family: generations in rows, couples beside each other, homes as areas.
 *
 * Where the width allows, homes stand side by side and a child with two homes stands where they meet;
 * where it does not, they stand below each other in the same order. The same family always gives the
 * same map, in whatever order it was entered.
 *
 * @param available - How wide the map may be, in pixels.
 */
export function layOutFamilyMap(family: Family, available: number): FamilyMapLayout {
  const generations = findGenerations(family);
  const found = findZones(family);
  const lines = findLines(family);
  const zones = found.map((zone, index) => ({
    zone,
    rows: coupledRows(family, zone.persons, generations).map((row) =>
      turnedTowards(row, lines, found, index),
    ),
  }));
  const measure = measureFor(available);
  const beside = zones.reduce((width, { rows }) => width + widthOf(widest(rows), measure), 0);
  const fits = beside <= available;
  const persons = fits
    ? placeBeside(zones, measure)
    : placeBelow(zones, measure, Math.max(available, widthOf(1, measure)));
  const homes = placeHomes(family, persons, zones);
  const boxes = [...persons, ...homes];
  return {
    width: Math.max(fits ? beside : available, ...persons.map(({ x, width }) => x + width)),
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + 2,
    persons,
    homes,
    lines: placeLines(lines, persons),
  };
}

function measureFor(available: number): Measure {
  const two = { card: 136, gap: 20 };
  if (widthOf(2, two) <= available) return two;
  const card = Math.floor((available - 2 * margin - 12) / 2);
  return card >= 104 ? { card, gap: 12 } : two;
}

function widest(rows: ZoneRows['rows']): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function widthOf(cards: number, { card, gap }: Measure): number {
  return cards * card + Math.max(0, cards - 1) * gap + 2 * margin;
}

/** Places one row, in the middle of the width it has. */
function placeRow(
  row: readonly Person[],
  at: { readonly left: number; readonly y: number; readonly width: number },
  measure: Measure,
): PlacedPerson[] {
  const start = Math.round(at.left + (at.width - widthOf(row.length, measure)) / 2 + margin);
  return row.map((person, index) => ({
    person,
    x: start + index * (measure.card + measure.gap),
    y: at.y,
    width: measure.card,
    height: cardHeight,
  }));
}

function placeBeside(zones: readonly ZoneRows[], measure: Measure): PlacedPerson[] {
  let left = 0;
  return zones.flatMap(({ rows }) => {
    const width = widthOf(widest(rows), measure);
    const placed = rows.flatMap((row, generation) =>
      placeRow(
        row,
        { left, width, y: areaTop + generation * (cardHeight + areaTop + margin) },
        measure,
      ),
    );
    left += width;
    return placed;
  });
}

function placeBelow(
  zones: readonly ZoneRows[],
  measure: Measure,
  available: number,
): PlacedPerson[] {
  const step = measure.card + measure.gap;
  const columns = Math.max(1, Math.floor((available - 2 * margin + measure.gap) / step));
  const placed: PlacedPerson[] = [];
  let top = 0;
  for (const { rows } of zones) {
    top += areaTop;
    const lines = rows.flatMap((row) => chunks(row, columns));
    lines.forEach((line, index) => {
      const y = top + index * (cardHeight + rowGap);
      placed.push(...placeRow(line, { left: 0, width: available, y }, measure));
    });
    top += lines.length * cardHeight + Math.max(0, lines.length - 1) * rowGap + margin;
  }
  return placed;
}

function chunks(row: readonly Person[], size: number): Person[][] {
  const count = Math.ceil(row.length / size);
  return Array.from({ length: count }, (_, index) => row.slice(index * size, (index + 1) * size));
}

/** Neighbouring areas are set in by turns, so that both edges and both labels can be seen. */
function placeHomes(
  family: Family,
  persons: readonly PlacedPerson[],
  zones: readonly ZoneRows[],
): PlacedHome[] {
  const order = [...new Set(zones.flatMap(({ zone }) => zone.homes))];
  return order.flatMap((home, index) => {
    const inside = zones
      .filter(({ zone }) => zone.homes.includes(home))
      .flatMap(({ zone }) => zone.persons);
    const cards = persons.filter(({ person }) => inside.includes(person));
    const household = family.households.find(({ id }) => id === home);
    if (cards.length === 0 || !household) return [];
    const isInset = index % 2 === 1;
    const edge = margin - 2 - (isInset ? 4 : 0);
    const isShared = zones.some(({ zone }) => zone.homes.length > 1 && zone.homes.includes(home));
    const label = isShared && !isInset ? 2 * labelHeight : labelHeight;
    const left = Math.min(...cards.map(({ x }) => x)) - edge;
    const right = Math.max(...cards.map(({ x, width }) => x + width)) + edge;
    const top = Math.min(...cards.map(({ y }) => y)) - label - 8;
    const bottom = Math.max(...cards.map(({ y }) => y + cardHeight)) + edge;
    return [
      { home, label: household.label, x: left, y: top, width: right - left, height: bottom - top },
    ];
  });
}

function placeLines(lines: readonly FamilyLine[], persons: readonly PlacedPerson[]): PlacedLine[] {
  const placed = new Map<string, PlacedPerson>();
  for (const card of persons) {
    if (!placed.has(card.person.id)) placed.set(card.person.id, card);
  }
  return lines.flatMap((line) => {
    const from = placed.get(line.from);
    const to = placed.get(line.to);
    return from && to ? [{ ...line, path: linePath(line.kind, from, to, persons) }] : [];
  });
}

import type { Family, HouseholdId, Person } from '@helhet/core';

import { findGenerations } from './family-generations.js';
import { findLines, type FamilyLine } from './family-lines.js';
import { coupledRows } from './family-rows.js';
import { findZones, type FamilyZone } from './family-zones.js';

/** Where a person's card is drawn, and where a home's soft area lies. */
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

/** Everything that is drawn on the map, in pixels. */
export interface FamilyMapLayout {
  readonly width: number;
  readonly height: number;
  readonly persons: readonly PlacedPerson[];
  readonly homes: readonly PlacedHome[];
  readonly lines: readonly PlacedLine[];
}

export const cardWidth = 136;
export const cardHeight = 64;
const gap = 20;
const rowGap = 44;
/** Between two zones, and above a row where areas may begin: room for two labels of homes. */
const margin = 14;
const labelHeight = 26;
const areaTop = 2 * labelHeight + 10;

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
  const zones = findZones(family).map((zone) => ({
    zone,
    rows: coupledRows(family, zone.persons, generations),
  }));
  const beside = zones.reduce((width, { rows }) => width + widthOf(widest(rows)), 0);
  const persons =
    beside <= available ? placeBeside(zones) : placeBelow(zones, Math.max(available, cardWidth));
  const width = Math.max(
    0,
    ...persons.map((placed) => placed.x + placed.width + margin),
    ...(beside <= available ? [] : [Math.min(available, beside)]),
  );
  const homes = placeHomes(family, persons, zones);
  const height = Math.max(0, ...[...persons, ...homes].map((box) => box.y + box.height)) + 2;
  return { width, height, persons, homes, lines: placeLines(family, persons) };
}

interface ZoneRows {
  readonly zone: FamilyZone;
  readonly rows: readonly (readonly Person[])[];
}

function widest(rows: ZoneRows['rows']): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function widthOf(cards: number): number {
  return cards * cardWidth + Math.max(0, cards - 1) * gap + 2 * margin;
}

function cardAt(person: Person, x: number, y: number): PlacedPerson {
  return { person, x, y, width: cardWidth, height: cardHeight };
}

function placeBeside(zones: readonly ZoneRows[]): PlacedPerson[] {
  let left = 0;
  return zones.flatMap(({ rows }) => {
    const width = widthOf(widest(rows));
    const placed = rows.flatMap((row, generation) => {
      const start = left + (width - widthOf(row.length)) / 2 + margin;
      const y = areaTop + generation * (cardHeight + areaTop + margin);
      return row.map((person, index) => cardAt(person, start + index * (cardWidth + gap), y));
    });
    left += width;
    return placed;
  });
}

function placeBelow(zones: readonly ZoneRows[], available: number): PlacedPerson[] {
  const columns = Math.max(1, Math.floor((available - 2 * margin + gap) / (cardWidth + gap)));
  const placed: PlacedPerson[] = [];
  let top = 0;
  for (const { rows } of zones) {
    top += areaTop;
    const lines = rows.flatMap((row) => chunks(row, columns));
    lines.forEach((line, index) => {
      const start = (available - widthOf(line.length)) / 2 + margin;
      const y = top + index * (cardHeight + rowGap);
      placed.push(
        ...line.map((person, column) => cardAt(person, start + column * (cardWidth + gap), y)),
      );
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
    const inset = index % 2 === 0 ? 0 : 4;
    const left = Math.min(...cards.map(({ x }) => x)) - margin + 2 + inset;
    const right = Math.max(...cards.map(({ x }) => x + cardWidth)) + margin - 2 - inset;
    const top = Math.min(...cards.map(({ y }) => y)) - (index % 2 === 0 ? 2 : 1) * labelHeight - 6;
    const bottom = Math.max(...cards.map(({ y }) => y + cardHeight)) + margin - 2 - inset;
    return [
      {
        home,
        label: household.label,
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
      },
    ];
  });
}

function placeLines(family: Family, persons: readonly PlacedPerson[]): PlacedLine[] {
  const boxes = new Map(persons.map((placed) => [placed.person.id, placed]));
  return findLines(family).flatMap((line) => {
    const from = boxes.get(line.from);
    const to = boxes.get(line.to);
    return from && to ? [{ ...line, path: pathBetween(from, to, persons) }] : [];
  });
}

function pathBetween(from: Box, to: Box, all: readonly Box[]): string {
  if (from.y === to.y) {
    const [left, right] = from.x < to.x ? [from, to] : [to, from];
    const middle = left.y + cardHeight / 2;
    const between = all.some((box) => box.y === left.y && box.x > left.x && box.x < right.x);
    if (!between) return `M${left.x + cardWidth} ${middle}H${right.x}`;
    // Over the cards between them.
    const [start, end] = [left.x + cardWidth / 2 + 12, right.x + cardWidth / 2 - 12];
    return `M${start} ${left.y}C${start} ${left.y - 34} ${end} ${left.y - 34} ${end} ${left.y}`;
  }
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const [startX, endX] = [upper.x + cardWidth / 2, lower.x + cardWidth / 2];
  const [startY, endY] = [upper.y + cardHeight, lower.y];
  const middle = (startY + endY) / 2;
  return `M${startX} ${startY}C${startX} ${middle} ${endX} ${middle} ${endX} ${endY}`;
}

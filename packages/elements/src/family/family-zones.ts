import type { Family, Household, HouseholdId, Person, PersonId } from '@helhet/core';

import { leadsToChild } from './family-generations.js';

/**
 * A part of the map: the people who live in the same home or in the same two homes.
 *
 * A child with two homes is drawn where the two areas lie over each other.
 */
export interface FamilyZone {
  /** The homes whose areas cover the zone: none, one, or two that stand beside each other. */
  readonly homes: readonly HouseholdId[];
  readonly persons: readonly Person[];
}

/** Splits the family into zones, in the order they are drawn; people without a home come last. */
export function findZones(family: Family): readonly FamilyZone[] {
  const homes = inChain(family.households.filter(isFirstOfItsId));
  const places = new Map<string, Person[]>();
  for (const person of [...family.persons].sort(comparePersons)) {
    const place = placeOf(livesLike(person, family), homes);
    places.set(place, [...(places.get(place) ?? []), person]);
  }
  const zones: FamilyZone[] = [];
  homes.forEach((home, index) => {
    const next = homes[index + 1];
    const alone = places.get(String(index));
    const shared = places.get(`${index}+`);
    if (alone) zones.push({ homes: [home.id], persons: alone });
    if (shared && next) zones.push({ homes: [home.id, next.id], persons: shared });
  });
  const outside = places.get('outside');
  if (outside) zones.push({ homes: [], persons: outside });
  return zones;
}

/** A child who is expected lives where the one who carries it lives, until something else is said. */
function livesLike(person: Person, family: Family): PersonId {
  const hasHome = family.households.some(({ members }) =>
    members.some((member) => member.person === person.id),
  );
  if (person.kind !== 'expected' || hasHome) return person.id;
  const parents = family.edges
    .filter((edge) => edge.to === person.id && leadsToChild(edge.type))
    .sort((one, other) => compareText(one.from, other.from));
  return (parents.find((edge) => edge.carrying) ?? parents[0])?.from ?? person.id;
}

/** By birth, then by name: the same order however the family was entered. */
export function comparePersons(one: Person, other: Person): number {
  return (
    compareText(birthOf(one), birthOf(other)) ||
    compareText(one.label, other.label) ||
    compareText(one.id, other.id)
  );
}

function birthOf({ birth }: Person): string {
  if (birth.precision === 'unknown') return '~';
  return birth.precision === 'month' ? birth.month : birth.date;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isFirstOfItsId(home: Household, index: number, homes: readonly Household[]): boolean {
  return homes.findIndex((other) => other.id === home.id) === index;
}

/** Homes that share people stand beside each other, as far as a row allows. */
function inChain(households: readonly Household[]): readonly Household[] {
  const left = [...households].sort((one, other) => compareText(one.id, other.id));
  const neighbours = (home: Household): number =>
    households.filter((other) => other !== home && sharedBy(home, other) > 0).length;
  const chain: Household[] = [];
  let last: Household | undefined;
  while (left.length > 0) {
    const from = last;
    const beside = from && mostOf(left, (home) => sharedBy(from, home));
    const next =
      from && beside && sharedBy(from, beside) > 0
        ? beside
        : // An end of a chain first, so that the middle gets a neighbour on each side.
          mostOf(left, (home) => (neighbours(home) === 1 ? 1 : 0));
    if (!next) break;
    chain.push(next);
    left.splice(left.indexOf(next), 1);
    last = next;
  }
  return chain;
}

function mostOf<Thing>(
  things: readonly Thing[],
  measure: (thing: Thing) => number,
): Thing | undefined {
  return things.reduce<Thing | undefined>(
    (best, thing) => (best === undefined || measure(thing) > measure(best) ? thing : best),
    undefined,
  );
}

function sharedBy(one: Household, other: Household): number {
  return one.members.filter((member) =>
    other.members.some(({ person }) => person === member.person),
  ).length;
}

function shareIn(home: Household | undefined, person: PersonId): number {
  const member = home?.members.find((candidate) => candidate.person === person);
  return member ? (member.share ?? 1) : 0;
}

/** `2` for the third home, `2+` for the third and fourth, `outside` for none. */
function placeOf(person: PersonId, homes: readonly Household[]): string {
  const lives = homes.map((home) => shareIn(home, person));
  const pairs = homes
    .map((_, index) => index)
    .filter((index) => (lives[index] ?? 0) > 0 && (lives[index + 1] ?? 0) > 0);
  const pair = mostOf(pairs, (index) => (lives[index] ?? 0) + (lives[index + 1] ?? 0));
  if (pair !== undefined) return `${pair}+`;
  const single = mostOf(
    homes.map((_, index) => index).filter((index) => (lives[index] ?? 0) > 0),
    (index) => lives[index] ?? 0,
  );
  return single === undefined ? 'outside' : String(single);
}

import type { Edge, Family, Person, PersonId } from '@helhet/core';

import type { FamilyWords } from '../locales/index.js';

/** Finds the name to show for a person; plain words for someone unnamed, unknown, or not there. */
export function nameOf(family: Family, person: PersonId, words: FamilyWords): string {
  const found = family.persons.find(({ id }) => id === person);
  return found ? namedAs(found, words) : words.nobody;
}

/** The name to show for a person. */
export function namedAs(person: Person, words: FamilyWords): string {
  const label = person.label.trim();
  if (label !== '') return label;
  return person.identity === 'unknown' ? words.map.identityUnknown : words.unnamed;
}

/** When someone was born, is expected or died; empty when none of it is known. */
export function datesOf(person: Person, { persons: words }: FamilyWords): string {
  const { birth, deceased } = person;
  const born =
    birth.precision === 'date'
      ? words.bornOn(birth.date)
      : birth.precision === 'month'
        ? words.bornOn(birth.month)
        : birth.precision === 'expected'
          ? words.expectedOn(birth.date)
          : '';
  const died = deceased && (deceased.on ? words.deceasedOn(deceased.on) : words.deceased);
  return [born, died].filter(Boolean).join(', ');
}

/** An edge as a sentence, with the time it holds. */
export function edgeSentence(edge: Edge, family: Family, { edges, ...words }: FamilyWords): string {
  const name = (person: PersonId): string => nameOf(family, person, { edges, ...words });
  const kind = edge.custody
    ? edges.custodies[edge.custody]
    : edge.sibling
      ? edges.siblings[edge.sibling]
      : edge.partner
        ? edges.partners[edge.partner]
        : '';
  const detail = [kind.toLowerCase(), edges.period(edge.since, edge.until)]
    .filter(Boolean)
    .join(', ');
  const sentence = edges.sentences(name(edge.from), edge.type, name(edge.to));
  return detail ? `${sentence} (${detail})` : sentence;
}

/** Where someone lives, and how much. */
export function homesOf(family: Family, person: PersonId, words: FamilyWords): readonly string[] {
  return family.households.flatMap((household) =>
    household.members
      .filter((member) => member.person === person)
      .map(({ share, pattern }) => {
        const percent = share === undefined || share === 1 ? null : Math.round(share * 100);
        return words.map.part(household.label, percent, pattern ?? null);
      }),
  );
}

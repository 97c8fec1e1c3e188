import { isChildOn } from '../family/age.js';
import { caringEdge, isCurrent, parentalTie } from '../family/edge-meaning.js';
import type { Edge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Person, PersonId } from '../family/person.js';
import { canonicalJson } from '../json/canonical-json.js';
import { personIdsInOrder } from './unit-order.js';

/** Two adults who share children, or a life, or both. */
export interface Pair {
  readonly persons: readonly [PersonId, PersonId];
  readonly coparents: boolean;
  readonly partners: boolean;
  readonly joint: boolean;
}

/** What a family's persons and edges come to on a date: the ground that units stand on. */
export interface FamilyTies {
  /** Children and expected children, oldest first. */
  readonly children: readonly Person[];
  /** Everyone living, known or not. */
  readonly living: ReadonlyMap<PersonId, Person>;
  /** Adults with a unit for their own part. */
  readonly parents: readonly PersonId[];
  readonly pairs: readonly Pair[];
  carersOf(child: PersonId): readonly PersonId[];
  parentsByTieOf(child: PersonId): readonly PersonId[];
  closedFor(persons: readonly PersonId[]): { closed?: 'died' };
}

export function familyTies(family: Family, on: string): FamilyTies {
  const living = livingPersons(family);
  const children = [...living.values()].filter((person) => isChildOn(person, on));
  children.sort((a, b) => (childOrder(a) < childOrder(b) ? -1 : 1));

  const edges = family.edges.filter((edge) => isCurrent(edge, on));
  const isKnown = (id: PersonId): boolean => living.get(id)?.identity !== 'unknown';
  const isMinor = new Set(children.map((child) => child.id));
  const upTo = (child: PersonId, matches: (edge: Edge) => boolean): readonly PersonId[] =>
    personIdsInOrder(
      edges
        .filter((edge) => edge.to === child && edge.from !== child && matches(edge))
        .map((edge) => edge.from)
        .filter((adult) => living.has(adult) && isKnown(adult)),
    );
  // A parent who is a child too is a parent all the same; a child who cares for a sibling is not.
  const tied = new Map(children.map((child) => [child.id, upTo(child.id, parentalTie)]));
  const mayCare = (edge: Edge): boolean =>
    !isMinor.has(edge.from) || (tied.get(edge.to) ?? []).includes(edge.from);
  const carersBy = (matches: (edge: Edge) => boolean): Map<PersonId, readonly PersonId[]> =>
    new Map(
      children.map((child) => [
        child.id,
        upTo(child.id, (edge) => caringEdge(edge) && mayCare(edge) && matches(edge)),
      ]),
    );
  const carers = carersBy(() => true);
  const carersBeyondFoster = carersBy((edge) => edge.type !== 'foster');
  const parents = personIdsInOrder([
    ...[...carersBeyondFoster.values()].flat(),
    ...[...tied.values()].flat(),
  ]);

  return {
    children,
    living,
    parents,
    pairs: findPairs(family, edges, [...tied.values()], new Set(parents), (id) => {
      return living.has(id) && isKnown(id);
    }),
    carersOf: (child) => carers.get(child) ?? [],
    parentsByTieOf: (child) => tied.get(child) ?? [],
    closedFor: (persons) =>
      persons.some((id) => living.get(id)?.deceased) ? { closed: 'died' } : {},
  };
}

/** Those alive when the case started, each id once whatever the order of entry. */
function livingPersons(family: Family): Map<PersonId, Person> {
  const persons = new Map<PersonId, Person>();
  const inOrder = [...family.persons].sort((a, b) =>
    canonicalJson(a) < canonicalJson(b) ? -1 : 1,
  );
  for (const person of inOrder) {
    const died = person.deceased && person.deceased.duringCase !== true;
    if (!died && !persons.has(person.id)) persons.set(person.id, person);
  }
  return persons;
}

function childOrder(child: Person): string {
  const { birth } = child;
  if (birth.precision === 'date' || birth.precision === 'expected') return birth.date + child.id;
  return (birth.precision === 'month' ? birth.month : '~') + child.id;
}

function findPairs(
  family: Family,
  edges: readonly Edge[],
  tied: readonly (readonly PersonId[])[],
  parents: ReadonlySet<PersonId>,
  isThere: (id: PersonId) => boolean,
): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (a: PersonId, b: PersonId, kind: 'coparents' | 'partners'): void => {
    if (a === b || !isThere(a) || !isThere(b)) return;
    const persons = personIdsInOrder([a, b]) as [PersonId, PersonId];
    const key = persons.join('+');
    const pair = pairs.get(key) ?? {
      persons,
      coparents: false,
      partners: false,
      joint: !family.safetyEdges.some(
        ({ about }) => about.includes(persons[0]) && about.includes(persons[1]),
      ),
    };
    pairs.set(key, { ...pair, [kind]: true });
  };

  for (const adults of tied) {
    for (const a of adults) for (const b of adults) add(a, b, 'coparents');
  }
  for (const { from, to, type } of edges) {
    if (!parents.has(from) && !parents.has(to)) continue;
    if (type === 'coparent') add(from, to, 'coparents');
    if (type === 'partner') add(from, to, 'partners');
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

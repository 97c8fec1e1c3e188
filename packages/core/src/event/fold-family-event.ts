import type { Family } from '../family/family.js';
import type { Person } from '../family/person.js';
import type { AssessmentEvent } from './assessment-event.js';

/**
 * Folds what happened to the family, or gives `null` when the event is of another subject.
 *
 * Nothing is refused here: what is wrong in a family is told by its issues. Removing a person removes
 * nothing else, so that an edge to nobody shows until it is mended.
 */
export function foldFamilyEvent(family: Family, event: AssessmentEvent): Family | null {
  switch (event.type) {
    case 'family.imported':
      return event.payload.family;
    case 'person.added':
      return { ...family, persons: [...family.persons, event.payload.person] };
    case 'person.changed':
      return { ...family, persons: withReplaced(family.persons, event.payload.person) };
    case 'person.removed':
      return { ...family, persons: withoutLast(family.persons, event.payload.person) };
    case 'person.died': {
      const { person, on, unexpected } = event.payload;
      const deceased = {
        duringCase: true,
        ...(on !== undefined && { on }),
        ...(unexpected !== undefined && { unexpected }),
      };
      return withPerson(family, person, (before) => ({ ...before, deceased }));
    }
    case 'person.born': {
      const { person, on, label } = event.payload;
      return withPerson(family, person, (before) => ({
        ...before,
        kind: 'child',
        birth: { precision: 'date', date: on },
        label: label ?? before.label,
      }));
    }
    case 'edge.set':
      return { ...family, edges: withReplaced(family.edges, event.payload.edge) };
    case 'edge.removed':
      return { ...family, edges: without(family.edges, event.payload.edge) };
    case 'household.set':
      return { ...family, households: withReplaced(family.households, event.payload.household) };
    case 'household.removed':
      return { ...family, households: without(family.households, event.payload.household) };
    case 'safety-edge.set':
      return { ...family, safetyEdges: withReplaced(family.safetyEdges, event.payload.safetyEdge) };
    case 'safety-edge.removed':
      return { ...family, safetyEdges: without(family.safetyEdges, event.payload.safetyEdge) };
    default:
      return null;
  }
}

interface Identified {
  readonly id: string;
}

/** Replaces the one with this id where it stands, or adds it last. */
function withReplaced<T extends Identified>(all: readonly T[], changed: T): readonly T[] {
  return all.some((one) => one.id === changed.id)
    ? all.map((one) => (one.id === changed.id ? changed : one))
    : [...all, changed];
}

function without<T extends Identified>(all: readonly T[], id: string): readonly T[] {
  return all.filter((one) => one.id !== id);
}

/** Removes the last one with this id, so that of two that were given one id the other stays. */
function withoutLast<T extends Identified>(all: readonly T[], id: string): readonly T[] {
  const last = all.findLastIndex((one) => one.id === id);
  return all.filter((_, index) => index !== last);
}

function withPerson(family: Family, id: string, change: (person: Person) => Person): Family {
  return {
    ...family,
    persons: family.persons.map((person) => (person.id === id ? change(person) : person)),
  };
}

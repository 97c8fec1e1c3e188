import { isCalendarDate } from '../date/calendar-date.js';
import type { Issue, IssueCode } from '../issue/issue.js';
import { isChildOn } from './age.js';
import type { Edge } from './edge.js';
import { caringEdge, parentalTie } from './edge-meaning.js';
import type { Family } from './family.js';
import { personsById } from './find-person-issues.js';
import type { Person } from './person.js';

/** Finds what is wrong with the edges and safety edges of a family. */
export function findEdgeIssues(family: Family, on: string): Issue[] {
  const persons = personsById(family);
  const seen = new Set<string>();
  const edgeIssues = family.edges.flatMap((edge) => {
    const codes: IssueCode[] = edgeFaults(edge, persons, on);
    if (seen.has(edge.id)) codes.push('edge.id-taken');
    seen.add(edge.id);
    return codes.map((code) => ({
      code,
      where: { edge: edge.id, from: edge.from, to: edge.to },
    }));
  });
  const safetyIssues = family.safetyEdges.flatMap(({ id, about: [a, b] }) => {
    const codes: IssueCode[] = [];
    if (!persons.has(a) || !persons.has(b)) codes.push('safety-edge.to-nobody');
    if (a === b) codes.push('safety-edge.to-oneself');
    return codes.map((code) => ({ code, where: { safetyEdge: id } }));
  });
  return [...edgeIssues, ...safetyIssues];
}

function edgeFaults(edge: Edge, persons: ReadonlyMap<string, Person>, on: string): IssueCode[] {
  const codes: IssueCode[] = [];
  const from = persons.get(edge.from);
  const to = persons.get(edge.to);
  if (!from || !to) codes.push('edge.to-nobody');
  else if (edge.from === edge.to) codes.push('edge.to-oneself');
  else if (pointsAtAChild(edge) && !isChildOn(to, on) && isChildOn(from, on)) {
    codes.push('edge.wrong-way');
  }
  const dates = [edge.since, edge.until].filter((date) => date !== undefined);
  if (!dates.every(isCalendarDate)) codes.push('edge.date-not-a-date');
  else if (edge.since !== undefined && edge.until !== undefined && edge.until < edge.since) {
    codes.push('edge.dates-reversed');
  }
  return codes;
}

function pointsAtAChild(edge: Edge): boolean {
  return caringEdge(edge) || parentalTie(edge) || edge.type === 'step' || edge.type === 'guardian';
}

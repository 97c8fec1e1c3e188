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
    const where = { edge: edge.id, from: edge.from, to: edge.to };
    const issues = edgeFaults(edge, persons, on).map((code): Issue => ({ code, where }));
    if (seen.has(edge.id)) issues.push({ code: 'edge.id-taken', where });
    seen.add(edge.id);
    return [...issues, ...dateIssues(edge, where)];
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
  return codes;
}

/** `where.date` says which of the two dates. */
function dateIssues({ since, until }: Edge, where: Issue['where']): Issue[] {
  const wrong = Object.entries({ since, until }).filter(
    ([, date]) => date !== undefined && !isCalendarDate(date),
  );
  if (wrong.length > 0) {
    return wrong.map(([date]) => ({ code: 'edge.date-not-a-date', where: { ...where, date } }));
  }
  const isReversed = since !== undefined && until !== undefined && until < since;
  return isReversed ? [{ code: 'edge.dates-reversed', where }] : [];
}

function pointsAtAChild(edge: Edge): boolean {
  return caringEdge(edge) || parentalTie(edge) || edge.type === 'step' || edge.type === 'guardian';
}

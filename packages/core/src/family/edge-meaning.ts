import type { Edge } from './edge.js';

/** Whether an edge had not ended before a date. What begins during a case counts from when it is told. */
export function isCurrent(period: { readonly until?: string }, on: string): boolean {
  return period.until === undefined || period.until >= on;
}

/** Whether an edge means that the one it comes from has care of the other. Source: DOMAIN B.2. */
export function caringEdge(edge: Edge): boolean {
  switch (edge.type) {
    case 'custodian':
    case 'care':
    case 'kin-care':
    case 'foster':
      return true;
    case 'step':
      return edge.careRole === true;
    default:
      return false;
  }
}

/** Whether an edge means that the one it comes from is the other's parent by birth, adoption or law. */
export function parentalTie(edge: Edge): boolean {
  return edge.type === 'biological' || edge.type === 'adoptive' || edge.type === 'legal';
}

/**
 * Finds everything that somebody wrote in their own words in an event's payload, or in a part of one: answers, reasons,
 * what was agreed. Names of persons and homes, and ids, are not among them.
 *
 * @public
 */
export function freeTextsOf(part: object): readonly string[] {
  return textsIn(part, '');
}

/** Members that hold what somebody wrote. */
const written = new Set([
  'text',
  'speaker',
  'others',
  'reason',
  'note',
  'place',
  'whatHappensNext',
  'toldToWhom',
  'nextMeeting',
  'wish',
  'outcome',
  'how',
  'asked',
  'said',
  'who',
  'whereNow',
  'source',
  'pattern',
]);

function textsIn(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return written.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, one]) => textsIn(one, member));
}

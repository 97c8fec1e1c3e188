import type { Family } from '../family/family.js';
import type { Respondent } from '../interview/interview.js';
import type { Talk } from './talk.js';
import type { HeardVoice } from './unit-voices.js';

/** A voice with all its talks, oldest first. */
export interface VoiceTalks extends HeardVoice {
  readonly talks: readonly Talk[];
}

/** Finds the voices of some talks: children first, then as they stand in the family, then others by role. */
export function voicesHeard(talks: readonly Talk[], family: Family): readonly VoiceTalks[] {
  const byVoice = new Map<string, Talk[]>();
  for (const talk of talks) {
    const { respondent } = talk.interview;
    if (respondent.kind === 'worker') continue;
    const key = JSON.stringify(placeOf(respondent));
    byVoice.set(key, [...(byVoice.get(key) ?? []), talk]);
  }
  const rank = new Map(family.persons.map(({ id }, index) => [id, index]));
  const rankOf = ({ respondent, talks: own }: VoiceTalks): readonly [number, number, string] => [
    own.some(({ asking }) => asking.audience.startsWith('child')) ? 0 : 1,
    (respondent.kind === 'person' ? rank.get(respondent.person) : undefined) ?? rank.size,
    placeOf(respondent)[1],
  ];
  return [...byVoice.values()]
    .flatMap(([first, ...others]) => (first ? voiceOf(first, others, family) : []))
    .sort((one, other) => compare(rankOf(one), rankOf(other)));
}

function voiceOf(first: Talk, others: readonly Talk[], family: Family): VoiceTalks {
  const { respondent } = first.interview;
  return { respondent, label: labelOf(respondent, family), talks: [first, ...others] };
}

function placeOf(respondent: Respondent): readonly [kind: string, name: string] {
  switch (respondent.kind) {
    case 'person':
      return ['person', respondent.person];
    case 'other':
      return ['other', respondent.role];
    case 'worker':
      return ['worker', ''];
  }
}

function labelOf(respondent: Respondent, { persons }: Family): string {
  if (respondent.kind === 'other') return respondent.role;
  if (respondent.kind === 'worker') return '';
  return persons.find(({ id }) => id === respondent.person)?.label ?? '';
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, first] of one.entries()) {
    const second = other[index];
    if (second !== undefined && first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

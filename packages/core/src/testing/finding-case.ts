import type { AssessmentEvent } from '../event/assessment-event.js';
import type { Assessment } from '../event/assessment.js';
import { foldEvents } from '../event/fold-events.js';
import { persistentMap } from '../event/persistent-map.js';
import type { Family } from '../family/family.js';
import type { Factor } from '../finding/factor.js';
import type { HeardTalk } from '../finding/find-disagreement.js';
import type { Finding } from '../finding/finding.js';
import { findHeldRules } from '../finding/held-rules.js';
import { createRuleBook } from '../finding/rule-book.js';
import { viewFindings } from '../finding/view-findings.js';
import type { Condition } from '../instrument/condition.js';
import type { Instrument } from '../instrument/instrument.js';
import { createAsking } from '../interview/asking.js';
import { createOutline } from '../interview/create-outline.js';
import type { Interview } from '../interview/interview.js';
import { wordsFor } from './words-for.js';

/** The day of the case. */
export const on = '2026-03-02';

const family: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'kim', label: 'Kim', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'bo', label: 'Bo', kind: 'child', birth: { precision: 'date', date: '2016-05-01' } },
    { id: 'lo', label: 'Lo', kind: 'child', birth: { precision: 'date', date: '2025-05-01' } },
  ],
  edges: ['eva', 'kim'].flatMap((from) =>
    ['bo', 'lo'].flatMap((to) => [
      { id: `${from}-${to}-b`, from, to, type: 'biological' as const },
      { id: `${from}-${to}-c`, from, to, type: 'custodian' as const, custody: 'joint' as const },
    ]),
  ),
  households: [],
  safetyEdges: [],
};

/** R01 and S01 of a child, R23 of a child from seven, S28 of a parent. */
export const factors: readonly Factor[] = [
  { id: 'R01', kind: 'risk', units: ['child'], bands: ['0-1', '7-12'] },
  { id: 'R23', kind: 'risk', units: ['child'], bands: ['7-12'] },
  { id: 'S01', kind: 'protective', units: ['child'], bands: ['0-1', '7-12'] },
  { id: 'S28', kind: 'protective', units: ['parent'], bands: ['0-1', '7-12'] },
];

const ask = { adult: { kind: 'yes-no' } } as const;
const yes = (question: string): Condition => ({ question, equals: 'yes' });

const instrument: Instrument = {
  id: 'talk',
  version: '1.0.0',
  areas: [
    {
      id: 'A',
      questions: [
        { id: 'Q1', ask },
        { id: 'Q2', ask },
        { id: 'Q3', ask, when: yes('Q2') },
        { id: 'Q4', ask },
      ],
    },
  ],
};

const rules = {
  instrument: 'talk',
  version: '1.0.0',
  rules: {
    Q1: [{ when: yes('Q1'), proposes: ['R01'] }],
    Q3: [{ when: yes('Q3'), proposes: ['S01', 'R23'] }],
    Q4: [{ when: yes('Q4'), proposes: ['S28'] }],
  },
};

/** Something that happened: its type, and what it tells. */
export type Happening = readonly [type: string, payload: object, actor?: string];

const opened = (interview: string, unit: string, respondent: object): Happening => [
  'interview.opened',
  { interview, unit, respondent, instrument: 'talk' },
];

/** Bo, Eva and Kim are interviewed about Bo, the worker observes Bo, and Eva is asked for her own part. */
export const begun: readonly Happening[] = [
  ['case.opened', { startedOn: on, entry: 'child-first', format: 1 }],
  ['family.imported', { family }],
  ...['bo', 'eva', 'kim'].map((person) => opened(person, 'C:bo', { kind: 'person', person })),
  opened('seen', 'C:bo', { kind: 'worker' }),
  opened('own', 'P:eva', { kind: 'person', person: 'eva' }),
];

/** Makes a log of what happened, a second between each; `device` tells two workers' logs apart. */
export function logOf(
  happenings: readonly Happening[],
  { device = 'd1', from = 0 } = {},
): readonly AssessmentEvent[] {
  return happenings.map(([type, payload, actor = 'anna'], index) => ({
    id: `${device}-${String(from + index)}`,
    at: new Date(Date.parse(`${on}T08:00:00.000Z`) + (from + index) * 1000).toISOString(),
    actor: { id: actor, role: 'worker' },
    device,
    seq: from + index + 1,
    type,
    payload,
    catalogue: { id: 'talk', version: '1.0.0', language: 'en', hash: '0'.repeat(64) },
  })) as unknown as readonly AssessmentEvent[];
}

const reasons: Readonly<Record<string, object>> = {
  'not-asked': { reason: 'no time' },
  deferred: { reason: 'presence' },
};

/** Someone answers yes, no, or in another state. */
export function says(interview: string, question: string, said: string): Happening {
  const given =
    said === 'yes' || said === 'no'
      ? { state: 'answered', value: { kind: 'yes-no', option: said } }
      : { state: said, ...reasons[said] };
  return ['answer.given', { interview, question, audience: 'adult', given }];
}

/** Everything that is heard in a case. */
export function talksOf(assessment: Assessment): readonly HeardTalk[] {
  return [...assessment.interviews.values()].flatMap((interview) => {
    const unit = assessment.units.find(({ id }) => id === interview.unit);
    return unit ? [{ interview: interview.id, unit, ...heard(interview) }] : [];
  });
}

function heard({ answers, instances }: Interview): Omit<HeardTalk, 'interview' | 'unit'> {
  const asking = createAsking({ instrument, words: wordsFor(instrument), audience: 'adult' });
  const ground = { answers, instances, privateAllowed: true, issues: persistentMap<never>() };
  const outline = createOutline(asking, ground);
  const held = findHeldRules(createRuleBook(asking, rules), outline, instances);
  return { asking, outline, held };
}

/** The findings of an assessment. */
export function findingsOf(assessment: Assessment): readonly Finding[] {
  return viewFindings(talksOf(assessment), { assessment, factors, on });
}

/** The case after what happened in it. */
export function caseAfter(...happenings: readonly Happening[]): Assessment {
  return foldEvents(logOf([...begun, ...happenings]));
}

import * as fc from 'fast-check';

import type { Given } from '../answer/answer.js';
import type { AssessmentEvent, EventType } from '../event/assessment-event.js';
import { arbitraryDecisions } from './arbitrary-decisions.js';
import { arbitraryEdge, arbitraryFamily, arbitraryPerson } from './arbitrary-family.js';

const personIds = ['anna', 'bo', 'cia'];
const interviewIds = ['i1', 'i2'];
const questions = ['Q1', 'Q2', 'Q3'];
const person = fc.constantFrom(...personIds);
const interview = fc.constantFrom(...interviewIds);
const group = fc.constantFrom('G1', 'G2');
const safety = fc.constantFrom('s1', 's2');
const instance = fc.constantFrom('n1', 'n2', 'n3');

/** What can be given, in every state. */
export const arbitraryGiven: fc.Arbitrary<Given> = fc.oneof(
  fc
    .constantFrom('yes', 'no', 'sometimes')
    .map((option): Given => ({ state: 'answered', value: { kind: 'yes-no', option } })),
  fc.constant<Given>({ state: 'dont-know' }),
  fc.constant<Given>({ state: 'declined' }),
  fc.string().map((reason): Given => ({ state: 'not-asked', reason })),
  fc.constant<Given>({ state: 'deferred', reason: 'presence' }),
);

const payloads: Partial<Record<EventType, fc.Arbitrary<object>>> = {
  'case.opened': fc.record({
    startedOn: fc.constantFrom('2026-03-01', '2026-03-02'),
    entry: fc.constantFrom('child-first', 'adult-first'),
    format: fc.constant(1),
  }),
  'family.imported': fc.record({ family: arbitraryFamily }),
  'person.added': person.chain(arbitraryPerson).map((added) => ({ person: added })),
  'person.changed': person.chain(arbitraryPerson).map((changed) => ({ person: changed })),
  'person.removed': fc.record({ person, reason: fc.string() }),
  'person.died': fc.record({ person }),
  'person.born': fc.record({ person, on: fc.constant('2026-03-05') }),
  'edge.set': fc
    .tuple(arbitraryEdge(personIds), fc.constantFrom('e1', 'e2'))
    .map(([edge, id]) => ({ edge: { ...edge, id } })),
  'edge.removed': fc.record({ edge: fc.constantFrom('e1', 'e2'), reason: fc.string() }),
  'information.given': fc.record({
    person,
    topics: fc.constant(['why']),
    language: fc.constant('sv'),
    format: fc.constant('spoken'),
  }),
  'information.bypassed': fc.record({ person, reason: fc.string() }),
  'voluntariness.set': fc.record({ person, kind: fc.constantFrom('voluntary', 'refused') }),
  'unit.set-aside': fc.record({ unit: fc.constant('C:anna'), reason: fc.string() }),
  'unit.taken-up': fc.record({ unit: fc.constant('C:anna') }),
  'interview.opened': fc.record({
    interview,
    unit: fc.constantFrom('C:anna', 'P:bo'),
    respondent: fc.record({ kind: fc.constant('person'), person }),
    instrument: fc.constant('child'),
  }),
  'presence.confirmed': fc.record({
    interview,
    presence: fc.record({
      persons: fc.subarray(personIds),
      others: fc.constant([]),
      mode: fc.constantFrom('worker-led', 'joint'),
    }),
  }),
  'answer.given': fc.record({
    interview,
    question: fc.constantFrom(...questions),
    audience: fc.constant('adult'),
    given: arbitraryGiven,
  }),
  'instance.added': fc.record({ interview, group, instance }),
  'instance.removed': fc.record({ interview, group, instance }),
  'answer.withdrawn': fc.record({
    interview,
    question: fc.constantFrom(...questions),
    supersedes: fc.constant('x'),
  }),
  'safety.raised': fc.record(
    {
      safety,
      trigger: fc.constantFrom('T01', 'T02'),
      source: fc.constantFrom('answer', 'worker'),
      effects: fc.subarray(['hold', 'no-joint', 'outcome-before-end', 'minimal-facts']),
      interview,
    },
    { requiredKeys: ['safety', 'trigger', 'source', 'effects'] },
  ),
  'safety.acknowledged': fc.record({ safety, actions: fc.subarray(['stay', 'report']) }),
  'safety.outcome-set': fc.record({ safety, outcome: fc.string() }),
  'safety.resolved': fc.record({ safety, how: fc.string() }),
  ...arbitraryDecisions,
  'interview.closed': fc.record({
    interview,
    closing: fc.record({
      whatHappensNext: fc.string(),
      toldToWhom: fc.string(),
      feeling: fc.constant('so-so'),
    }),
  }),
  'interview.reopened': fc.record({ interview, reason: fc.string() }),
  'interview.resumed': fc.record({ interview }),
  'interview.taken-over': fc.record({ interview }),
  'safety.facts-noted': fc.record({
    safety,
    facts: fc.record(
      { said: fc.string(), safeNow: fc.constantFrom('yes', 'no') },
      { requiredKeys: [] },
    ),
  }),
};

const happening = fc.oneof(
  ...Object.entries(payloads).map(([type, payload]) =>
    payload.map((value) => ({ type, payload: value })),
  ),
);

/** A readable event of any type, its place in the log left to chance. */
const readable = fc
  .record({
    what: happening,
    minute: fc.integer({ min: 0, max: 9 }),
    seq: fc.integer({ min: 1, max: 20 }),
    device: fc.constantFrom('d1', 'd2'),
    id: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ what, minute, seq, device, id }) => ({
    id: `event-${String(id)}`,
    at: `2026-03-02T08:0${String(minute)}:00.000Z`,
    actor: { id: 'worker', role: 'worker' },
    device,
    seq,
    ...what,
    catalogue:
      what.type === 'interview.opened' || what.type === 'answer.given'
        ? { id: 'child', version: '1.0.0', language: 'sv', hash: '0'.repeat(64) }
        : null,
  }));

/** Something in a log that nobody here can read. */
const unreadable = fc.oneof(
  readable.map((event) => ({ ...event, type: 'mood.swung' })),
  readable.map((event) => ({ ...event, payload: { interview: 7 } })),
  readable.map(({ at: _at, ...event }) => event),
  fc.jsonValue(),
);

/** One thing in a log; now and then something that nobody here can read, or two things with one id. */
export const arbitraryEntry: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 9, arbitrary: readable },
  { weight: 1, arbitrary: unreadable },
);

/** A log of readable events, each with an id of its own. */
export const arbitrarySoundLog: fc.Arbitrary<AssessmentEvent[]> = fc
  .array(readable, { maxLength: 40 })
  .map((events) =>
    events.map((event, index) => ({ ...event, id: `event-${String(index)}` })),
  ) as unknown as fc.Arbitrary<AssessmentEvent[]>;

import { givenShape as given } from '../answer/given-shape.js';
import { audiences } from '../instrument/audience.js';
import { edgeTypes } from '../family/edge.js';
import { findingShapes } from '../finding/finding-shapes.js';
import type { EventType } from './assessment-event.js';
import { safeNowAnswers, safetySources } from '../safety/safety-event.js';
import { familySteps } from './family-facts.js';
import {
  listOf,
  mapOf,
  number,
  oneOf,
  optional,
  record,
  tagged,
  text,
  truth,
  type Shape,
} from './shape.js';

const nothingMore = record({});

const person = record({
  id: text,
  label: text,
  kind: oneOf('child', 'adult', 'expected'),
  birth: tagged('precision', {
    date: record({ date: text }),
    month: record({ month: text }),
    expected: record({ date: text }),
    unknown: nothingMore,
  }),
  deceased: optional(record({ on: optional(text), duringCase: optional(truth) })),
  calls: optional(mapOf(text)),
});

const edge = record({
  id: text,
  from: text,
  to: text,
  type: oneOf(...edgeTypes),
  since: optional(text),
  until: optional(text),
});

const household = record({
  id: text,
  label: text,
  members: listOf(
    record({ person: text, share: optional(number), since: optional(text), until: optional(text) }),
  ),
});

const safetyEdge = record({
  id: text,
  about: (value) => listOf(text)(value) && (value as readonly unknown[]).length === 2,
  kind: text,
});

const family = record({
  persons: listOf(person),
  edges: listOf(edge),
  households: listOf(household),
  safetyEdges: listOf(safetyEdge),
});

const presence = record({ persons: listOf(text), others: listOf(text), mode: text });

const respondent = tagged('kind', {
  person: record({ person: text }),
  worker: nothingMore,
  other: record({ role: text }),
});

const closing = record({ whatHappensNext: text, toldToWhom: text, feeling: text });
const facts = record({
  asked: optional(text),
  said: optional(text),
  speaker: optional(text),
  who: optional(text),
  whereNow: optional(text),
  safeNow: optional(oneOf(...safeNowAnswers)),
});
const interview = { interview: text };
const removal = { reason: text };
const step = record({ step: oneOf(...familySteps) });

/** What the payload of each event must be for the event to be read. */
export const payloadShapes: Readonly<Record<EventType, Shape>> = {
  'case.opened': record({ startedOn: text, entry: text, format: oneOf(1) }),
  'children.asked': record({ answer: text }),
  'family.imported': record({ family }),
  'person.added': record({ person }),
  'person.changed': record({ person }),
  'person.removed': record({ person: text, ...removal }),
  'person.died': record({ person: text, on: optional(text), unexpected: optional(truth) }),
  'person.born': record({ person: text, on: text, label: optional(text) }),
  'edge.set': record({ edge }),
  'edge.removed': record({ edge: text, ...removal }),
  'household.set': record({ household }),
  'household.removed': record({ household: text, ...removal }),
  'safety-edge.set': record({ safetyEdge }),
  'safety-edge.removed': record({ safetyEdge: text, ...removal }),
  'family-step.completed': step,
  'family-step.reopened': step,
  'information.given': record({
    person: text,
    topics: listOf(text),
    language: text,
    format: text,
  }),
  'information.bypassed': record({ person: text, reason: text }),
  'voluntariness.set': record({ person: text, kind: text, note: optional(text) }),
  'unit.set-aside': record({ unit: text, reason: text }),
  'unit.taken-up': record({ unit: text }),
  'interview.opened': record({
    ...interview,
    unit: optional(text),
    respondent,
    instrument: text,
  }),
  'presence.confirmed': record({ ...interview, presence }),
  'presence.changed': record({ ...interview, presence }),
  'answer.given': record({
    ...interview,
    question: text,
    instance: optional(text),
    audience: oneOf(...audiences),
    given,
    supersedes: optional(text),
  }),
  'answer.withdrawn': record({
    ...interview,
    question: text,
    instance: optional(text),
    supersedes: text,
  }),
  'instance.added': record({ ...interview, group: text, instance: text }),
  'instance.removed': record({ ...interview, group: text, instance: text }),
  'interview.paused': record({ ...interview, reason: text }),
  'interview.resumed': record(interview),
  'interview.taken-over': record(interview),
  'interview.finished': record(interview),
  'interview.closed': record({ ...interview, closing }),
  'interview.reopened': record({ ...interview, reason: text }),
  'safety.raised': record({
    safety: text,
    trigger: text,
    source: oneOf(...safetySources),
    effects: listOf(text),
    interview: optional(text),
    by: optional(record({ question: text, instance: optional(text), number: optional(number) })),
  }),
  'safety.acknowledged': record({ safety: text, actions: listOf(text), reason: optional(text) }),
  'safety.outcome-set': record({ safety: text, outcome: text }),
  'safety.facts-noted': record({ safety: text, facts }),
  'safety.resolved': record({ safety: text, how: text }),
  ...findingShapes,
};

import * as z from 'zod/mini';

import type { AssessmentEvent, EventType } from '../event/assessment-event.js';
import { pauseReasons } from '../event/event-payloads.js';
import { familySteps, informationTopics } from '../event/family-facts.js';
import type { Information, Voluntariness } from '../event/family-facts.js';
import { safetySources } from '../safety/safety-event.js';
import { safetyEffects } from '../safety/safety-text.js';
import { actorSchema } from './actor-schema.js';
import { givenSchema } from './answer-schema.js';
import {
  edgeSchema,
  familySchema,
  householdSchema,
  personSchema,
  safetyEdgeSchema,
} from './family-schema.js';
import { findingPayloads } from './finding-schema.js';
import { audienceSchema, catalogueRefSchema } from './instrument-schema.js';
import { closingSchema, presenceSchema, respondentSchema } from './interview-schema.js';
import { minimalFactsSchema, safetyRulePlaceSchema } from './safety-schema.js';
import { calendarDate, moment } from './text-schema.js';

const text = z.string();
const step = z.strictObject({ step: z.enum(familySteps) });
const instance = z.strictObject({ interview: text, group: text, instance: text });
const interview = z.strictObject({ interview: text });

/** Schema of {@link Information}. @public */
export const informationSchema: z.ZodMiniType<Information> = z.strictObject({
  person: text,
  topics: z.array(z.enum(informationTopics)),
  language: text,
  format: z.enum(['spoken', 'written', 'pictures', 'sign-language']),
});

/** Schema of {@link Voluntariness}. @public */
export const voluntarinessSchema: z.ZodMiniType<Voluntariness> = z.strictObject({
  person: text,
  kind: z.enum(['voluntary', 'statutory', 'partial', 'refused', 'not-asked']),
  note: z.exactOptional(text),
});

const payloads: Readonly<Record<EventType, z.ZodMiniType>> = {
  'case.opened': z.strictObject({
    startedOn: calendarDate,
    entry: z.enum(['child-first', 'adult-first']),
    format: z.literal(1),
  }),
  'children.asked': z.strictObject({
    answer: z.enum(['has', 'lives-with', 'meets', 'expects', 'none', 'declined', 'unknown']),
  }),
  'family.imported': z.strictObject({ family: familySchema }),
  'person.added': z.strictObject({ person: personSchema }),
  'person.changed': z.strictObject({ person: personSchema }),
  'person.removed': z.strictObject({ person: text, reason: text }),
  'person.died': z.strictObject({
    person: text,
    on: z.exactOptional(calendarDate),
    unexpected: z.exactOptional(z.boolean()),
  }),
  'person.born': z.strictObject({ person: text, on: calendarDate, label: z.exactOptional(text) }),
  'edge.set': z.strictObject({ edge: edgeSchema }),
  'edge.removed': z.strictObject({ edge: text, reason: text }),
  'household.set': z.strictObject({ household: householdSchema }),
  'household.removed': z.strictObject({ household: text, reason: text }),
  'safety-edge.set': z.strictObject({ safetyEdge: safetyEdgeSchema }),
  'safety-edge.removed': z.strictObject({ safetyEdge: text, reason: text }),
  'family-step.completed': step,
  'family-step.reopened': step,
  'information.given': informationSchema,
  'information.bypassed': z.strictObject({ person: text, reason: text }),
  'voluntariness.set': voluntarinessSchema,
  'unit.set-aside': z.strictObject({ unit: text, reason: text }),
  'unit.taken-up': z.strictObject({ unit: text }),
  'interview.opened': z.strictObject({
    interview: text,
    unit: z.exactOptional(text),
    respondent: respondentSchema,
    instrument: text,
  }),
  'presence.confirmed': z.strictObject({ interview: text, presence: presenceSchema }),
  'presence.changed': z.strictObject({ interview: text, presence: presenceSchema }),
  'answer.given': z.strictObject({
    interview: text,
    question: text,
    instance: z.exactOptional(text),
    audience: audienceSchema,
    given: givenSchema,
    supersedes: z.exactOptional(text),
  }),
  'answer.withdrawn': z.strictObject({
    interview: text,
    question: text,
    instance: z.exactOptional(text),
    supersedes: text,
  }),
  'safety.raised': z.strictObject({
    safety: text,
    trigger: text,
    source: z.enum(safetySources),
    effects: z.array(z.enum(safetyEffects)),
    interview: z.exactOptional(text),
    by: z.exactOptional(safetyRulePlaceSchema),
  }),
  'safety.acknowledged': z.strictObject({
    safety: text,
    actions: z.array(text),
    reason: z.exactOptional(text),
  }),
  'safety.outcome-set': z.strictObject({ safety: text, outcome: text }),
  'safety.facts-noted': z.strictObject({ safety: text, facts: minimalFactsSchema }),
  'safety.resolved': z.strictObject({ safety: text, how: text }),
  ...findingPayloads,
  'instance.added': instance,
  'instance.removed': instance,
  'interview.paused': z.strictObject({
    interview: text,
    reason: z.enum(pauseReasons),
  }),
  'interview.resumed': interview,
  'interview.taken-over': interview,
  'interview.finished': interview,
  'interview.closed': z.strictObject({ interview: text, closing: closingSchema }),
  'interview.reopened': z.strictObject({ interview: text, reason: text }),
};

/** Events that mean nothing without knowing what was asked. */
const asking: readonly string[] = ['interview.opened', 'answer.given'];

/** Schema of an {@link AssessmentEvent}, payload and all. @public */
export const eventSchema: z.ZodMiniType<AssessmentEvent> = z.union(
  Object.entries(payloads).map(([type, payload]) =>
    z.strictObject({
      id: text,
      at: moment,
      actor: actorSchema,
      device: text,
      seq: z.int().check(z.positive()),
      type: z.literal(type),
      payload,
      catalogue: asking.includes(type) ? catalogueRefSchema : z.nullable(catalogueRefSchema),
    }),
  ),
) as unknown as z.ZodMiniType<AssessmentEvent>;

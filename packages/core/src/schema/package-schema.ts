import * as z from 'zod/mini';

import { packageFormat, type AssessmentPackage } from '../package/assessment-package.js';
import { answerValueSchema } from './answer-schema.js';
import { actorSchema } from './actor-schema.js';
import { informationSchema, voluntarinessSchema } from './event-schema.js';
import { edgeSchema, householdSchema, personSchema, safetyEdgeSchema } from './family-schema.js';
import { findingSchema } from './finding-schema.js';
import { audienceSchema, catalogueRefSchema, unitVariantSchema } from './instrument-schema.js';
import { closingSchema, presenceSchema, respondentSchema } from './interview-schema.js';
import { exportLimitsSchema, safetyEventSchema } from './safety-schema.js';
import { calendarDate, moment } from './text-schema.js';

const text = z.string();
const count = z.int().check(z.nonnegative());

const unit = z.strictObject({
  id: text,
  kind: z.enum(['child', 'parent', 'parent-child', 'couple', 'family']),
  persons: z.array(text),
  variant: z.exactOptional(unitVariantSchema),
  household: z.exactOptional(text),
  joint: z.exactOptional(z.boolean()),
  closed: z.exactOptional(z.enum(['died', 'no-longer'])),
  setAside: z.exactOptional(text),
});

const interview = z.strictObject({
  id: text,
  unit: z.nullable(text),
  respondent: respondentSchema,
  catalogue: catalogueRefSchema,
  openedAt: moment,
  openedBy: actorSchema,
  takenOver: z.exactOptional(z.array(z.strictObject({ at: moment, by: actorSchema }))),
  presence: z.nullable(presenceSchema),
  instances: z.exactOptional(z.record(text, z.array(text))),
  done: z.boolean(),
  closings: z.array(z.strictObject({ at: moment, closing: closingSchema })),
  reopenings: z.array(z.strictObject({ at: moment, reason: text })),
});

const question = z.strictObject({
  catalogue: text,
  question: text,
  audience: audienceSchema,
  kind: z.enum([
    'faces',
    'steps',
    'frequency',
    'rating',
    'yes-no',
    'one-of',
    'several-of',
    'number',
    'date',
    'person',
    'text',
    'verbatim',
    'observation',
  ]),
  private: z.boolean(),
  text,
  options: z.exactOptional(z.record(text, text)),
});

/** What every answer says, whatever its state. */
const answered = {
  id: text,
  unit: z.nullable(text),
  interview: text,
  question: text,
  instance: z.exactOptional(text),
  respondent: respondentSchema,
  audience: audienceSchema,
  at: moment,
  recordedBy: actorSchema,
  catalogue: text,
  current: z.boolean(),
  supersedes: z.exactOptional(text),
  jointly: z.exactOptional(z.literal(true)),
  throughChild: z.exactOptional(z.literal(true)),
};

const answer = z.discriminatedUnion('state', [
  z.strictObject({ ...answered, state: z.literal('answered'), value: answerValueSchema }),
  z.strictObject({ ...answered, state: z.enum(['dont-know', 'declined']) }),
  z.strictObject({ ...answered, state: z.literal('not-asked'), reason: text }),
  z.strictObject({ ...answered, state: z.literal('deferred'), reason: z.literal('presence') }),
]);

/** Schema of an {@link AssessmentPackage}. @public */
export const packageSchema: z.ZodMiniType<AssessmentPackage> = z.strictObject({
  schema: z.literal(packageFormat),
  packageId: text,
  caseRef: text,
  generatedAt: moment,
  purpose: text,
  startedOn: z.nullable(calendarDate),
  entry: z.nullable(z.enum(['child-first', 'adult-first'])),
  childrenAnswer: z.nullable(
    z.enum(['has', 'lives-with', 'meets', 'expects', 'none', 'declined', 'unknown']),
  ),
  family: z.strictObject({
    persons: z.array(personSchema),
    edges: z.array(edgeSchema),
    households: z.array(householdSchema),
  }),
  information: z.array(informationSchema),
  voluntariness: z.array(voluntarinessSchema),
  units: z.array(unit),
  interviews: z.array(interview),
  catalogues: z.exactOptional(z.array(catalogueRefSchema)),
  questions: z.array(question),
  answers: z.array(answer),
  findings: z.exactOptional(z.array(findingSchema)),
  restricted: z.strictObject({
    safetyEdges: z.array(safetyEdgeSchema),
    safety: z.exactOptional(z.array(safetyEventSchema)),
    exportLimits: z.exactOptional(exportLimitsSchema),
  }),
  log: z.strictObject({ events: count, unread: count }),
});

import * as z from 'zod/mini';

import type { EventType } from '../event/assessment-event.js';
import {
  basisSources,
  findingConfidences,
  findingGrades,
  findingImmediacies,
  findingTrends,
  type FindingBasis,
  type FindingDecision,
  type ProposingAnswer,
} from '../finding/finding-decision.js';
import { findingStatuses, type Finding } from '../finding/finding.js';
import { actorSchema } from './actor-schema.js';
import { respondentSchema } from './interview-schema.js';
import { moment } from './text-schema.js';

const text = z.string();
const kind = z.enum(['risk', 'protective']);

const proposingAnswerSchema: z.ZodMiniType<ProposingAnswer> = z.strictObject({
  interview: text,
  question: text,
  instance: z.exactOptional(text),
  number: z.int(),
  answer: text,
});

const basisSchema: z.ZodMiniType<FindingBasis> = z.strictObject({
  source: z.enum(basisSources),
  interview: z.exactOptional(text),
  question: z.exactOptional(text),
  instance: z.exactOptional(text),
  note: z.exactOptional(text),
});

const seen = z.array(proposingAnswerSchema);

const confirmation = {
  grade: z.literal([...findingGrades]),
  confidence: z.enum(findingConfidences),
  basis: z.array(basisSchema).check(z.minLength(1)),
  immediacy: z.exactOptional(z.enum(findingImmediacies)),
  trend: z.exactOptional(z.enum(findingTrends)),
  note: z.exactOptional(text),
};

const place = { unit: text, factor: text };
const subject = { ...place, kind, seen };

/** Schemas of the payloads of decisions about findings. @internal */
export const findingPayloads: Readonly<
  Record<Extract<EventType, `finding.${string}`>, z.ZodMiniType>
> = {
  'finding.confirmed': z.strictObject({ ...subject, ...confirmation }),
  'finding.rejected': z.strictObject({ ...subject, reason: text }),
  'finding.explored': z.strictObject({ ...subject, how: text }),
  'finding.reconsidered': z.strictObject({ ...place, reason: text }),
};

const stamp = { at: moment, decidedBy: actorSchema, seen };

/** Schema of a {@link FindingDecision}. @public */
export const findingDecisionSchema: z.ZodMiniType<FindingDecision> = z.discriminatedUnion(
  'verdict',
  [
    z.strictObject({ verdict: z.literal('confirmed'), ...stamp, ...confirmation }),
    z.strictObject({ verdict: z.enum(['rejected', 'reconsidered']), ...stamp, reason: text }),
    z.strictObject({ verdict: z.literal('explored'), ...stamp, how: text }),
  ],
);

/** Schema of a {@link Finding}. @public */
export const findingSchema: z.ZodMiniType<Finding> = z.strictObject({
  unit: text,
  factor: text,
  kind,
  status: z.enum(findingStatuses),
  by: seen,
  voices: z.array(respondentSchema),
  disagreement: z.nullable(
    z.strictObject({ says: z.array(respondentSchema), otherwise: z.array(respondentSchema) }),
  ),
  decision: z.nullable(findingDecisionSchema),
  earlier: z.array(findingDecisionSchema),
  changedSince: z.boolean(),
});

import * as z from 'zod/mini';

import type { ExportLimits } from '../safety/export-limits.js';
import {
  safeNowAnswers,
  safetySources,
  type MinimalFacts,
  type SafetyEvent,
  type SafetyRulePlace,
} from '../safety/safety-event.js';
import { safetyEffects } from '../safety/safety-text.js';
import { actorSchema } from './actor-schema.js';
import { moment } from './text-schema.js';

const text = z.string();

/** Schema of a {@link SafetyRulePlace}. @internal */
export const safetyRulePlaceSchema: z.ZodMiniType<SafetyRulePlace> = z.strictObject({
  question: text,
  instance: z.exactOptional(text),
  number: z.exactOptional(z.int()),
});

const minimalFacts = {
  asked: z.exactOptional(text),
  said: z.exactOptional(text),
  speaker: z.exactOptional(text),
  who: z.exactOptional(text),
  whereNow: z.exactOptional(text),
  safeNow: z.exactOptional(z.enum(safeNowAnswers)),
};

/** Schema of {@link MinimalFacts}. @internal */
export const minimalFactsSchema: z.ZodMiniType<MinimalFacts> = z.strictObject(minimalFacts);

/** Schema of a {@link SafetyEvent}. @public */
export const safetyEventSchema: z.ZodMiniType<SafetyEvent> = z.strictObject({
  id: text,
  trigger: text,
  source: z.enum(safetySources),
  effects: z.array(z.enum(safetyEffects)),
  at: moment,
  raisedBy: actorSchema,
  interview: z.nullable(text),
  unit: z.nullable(text),
  by: z.nullable(safetyRulePlaceSchema),
  acknowledged: z.nullable(
    z.strictObject({
      at: moment,
      by: actorSchema,
      actions: z.array(text),
      reason: z.exactOptional(text),
    }),
  ),
  outcome: z.nullable(text),
  facts: z.exactOptional(z.array(z.strictObject({ at: moment, by: actorSchema, ...minimalFacts }))),
  resolved: z.nullable(z.strictObject({ at: moment, by: actorSchema, how: text })),
});

/** Schema of {@link ExportLimits}. @internal */
export const exportLimitsSchema: z.ZodMiniType<ExportLimits> = z.strictObject({
  frozenBy: z.array(text),
  blockedBy: z.array(text),
  workersHidden: z.boolean(),
});

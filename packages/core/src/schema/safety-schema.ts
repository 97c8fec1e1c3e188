import * as z from 'zod/mini';

import { safetySources, type SafetyEvent, type SafetyRulePlace } from '../safety/safety-event.js';
import { safetyEffects } from '../safety/safety-text.js';
import { actorSchema } from './actor-schema.js';
import { moment } from './text-schema.js';

const text = z.string();

/** Schema of a {@link SafetyRulePlace}. @internal */
export const safetyRulePlaceSchema: z.ZodMiniType<SafetyRulePlace> = z.strictObject({
  question: text,
  instance: z.exactOptional(text),
  number: z.int(),
});

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
  resolved: z.nullable(z.strictObject({ at: moment, by: actorSchema, how: text })),
});

import * as z from 'zod/mini';

import type { AnswerValue, Given } from '../answer/answer.js';
import { calendarDate, calendarMonth } from './text-schema.js';

/** Schema of an {@link AnswerValue}. @public */
export const answerValueSchema: z.ZodMiniType<AnswerValue> = z.union([
  z.strictObject({
    kind: z.enum(['faces', 'steps', 'frequency', 'yes-no', 'one-of']),
    option: z.string(),
  }),
  z.strictObject({ kind: z.literal('several-of'), options: z.array(z.string()) }),
  z.strictObject({ kind: z.enum(['rating', 'number']), number: z.number() }),
  z.strictObject({ kind: z.literal('date'), date: z.union([calendarDate, calendarMonth]) }),
  z.strictObject({
    kind: z.literal('person'),
    persons: z.array(z.string()),
    others: z.array(z.string()),
  }),
  z.strictObject({ kind: z.enum(['text', 'observation']), text: z.string() }),
  z.strictObject({ kind: z.literal('verbatim'), text: z.string(), speaker: z.string() }),
]);

/** Schema of a {@link Given}. @public */
export const givenSchema: z.ZodMiniType<Given> = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), value: answerValueSchema }),
  z.strictObject({ state: z.literal('dont-know') }),
  z.strictObject({ state: z.literal('declined') }),
  z.strictObject({ state: z.literal('not-asked'), reason: z.string() }),
  z.strictObject({ state: z.literal('deferred'), reason: z.literal('presence') }),
]);

import * as z from 'zod/mini';

import type { Closing } from '../interview/closing.js';
import type { Respondent } from '../interview/interview.js';
import type { Presence } from '../interview/presence.js';

/** Schema of a {@link Respondent}. @public */
export const respondentSchema: z.ZodMiniType<Respondent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: z.string() }),
  z.strictObject({ kind: z.literal('worker') }),
  z.strictObject({ kind: z.literal('other'), role: z.string() }),
]);

/** Schema of a {@link Presence}. @public */
export const presenceSchema: z.ZodMiniType<Presence> = z.strictObject({
  persons: z.array(z.string()),
  others: z.array(z.string()),
  interpreter: z.exactOptional(
    z.strictObject({
      adult: z.literal(true),
      language: z.string(),
      mode: z.enum(['on-site', 'telephone', 'video', 'relay']),
    }),
  ),
  mode: z.enum(['worker-led', 'handover', 'observation', 'joint']),
  childAlone: z.exactOptional(z.enum(['yes', 'offered-declined', 'no', 'not-applicable'])),
  place: z.exactOptional(z.string()),
});

/** Schema of a {@link Closing}. @public */
export const closingSchema: z.ZodMiniType<Closing> = z.strictObject({
  whatHappensNext: z.string(),
  toldToWhom: z.string(),
  nextMeeting: z.exactOptional(z.string()),
  feeling: z.enum(['sad', 'so-so', 'happy', 'not-asked', 'declined']),
  wish: z.exactOptional(z.string()),
});

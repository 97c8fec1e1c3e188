import * as z from 'zod/mini';

import type { Profile } from '../profile/profile.js';

const text = z.string();

/** Schema of a {@link Profile}. @public */
export const profileSchema: z.ZodMiniType<Profile> = z.strictObject({
  id: text,
  version: text,
  units: z.array(z.enum(['child', 'parent', 'parent-child', 'couple', 'family'])),
  minutes: z.exactOptional(z.number()),
  choose: z.record(text, z.union([z.literal('everything'), z.array(text)])),
});

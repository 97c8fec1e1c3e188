import * as z from 'zod/mini';

import type { Actor } from '../event/assessment-event.js';

/** Schema of an {@link Actor}. @public */
export const actorSchema: z.ZodMiniType<Actor> = z.strictObject({
  id: z.string(),
  role: z.string(),
  name: z.exactOptional(z.string()),
  organisation: z.exactOptional(z.string()),
});

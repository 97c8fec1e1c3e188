import * as z from 'zod/mini';

/** An id that can be part of another. */
export const id: z.ZodMiniString = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));

/** A date that looks like one, `YYYY-MM-DD`. */
export const calendarDate: z.ZodMiniString = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A month, `YYYY-MM`. */
export const calendarMonth: z.ZodMiniString = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const moment: z.ZodMiniString = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

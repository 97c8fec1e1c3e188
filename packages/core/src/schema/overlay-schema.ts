import * as z from 'zod/mini';

import type { Overlay } from '../overlay/overlay.js';
import { areaSchema, questionSchema, ruleParts } from './instrument-schema.js';
import { audiences } from '../instrument/audience.js';

const text = z.string();
const partial = <T extends z.core.$ZodShape>(shape: T): z.ZodMiniType =>
  z.record(text, z.strictObject(shape));

const words = z.strictObject({
  title: z.exactOptional(text),
  areas: z.exactOptional(partial({ title: z.exactOptional(text), note: z.exactOptional(text) })),
  questions: z.exactOptional(
    partial({
      text: z.exactOptional(z.partialRecord(z.enum(audiences), text)),
      options: z.exactOptional(z.record(text, text)),
      help: z.exactOptional(text),
    }),
  ),
  groups: z.exactOptional(
    partial({
      title: z.exactOptional(text),
      instance: z.exactOptional(text),
      add: z.exactOptional(text),
    }),
  ),
});

/** Schema of an {@link Overlay}. @public */
export const overlaySchema: z.ZodMiniType<Overlay> = z.strictObject({
  id: text,
  version: text,
  base: z.strictObject({ id: text, version: text }),
  hide: z.exactOptional(z.record(text, text)),
  addAreas: z.exactOptional(
    z.array(z.strictObject({ area: areaSchema, after: z.exactOptional(text) })),
  ),
  addQuestions: z.exactOptional(
    z.array(z.strictObject({ area: text, question: questionSchema, after: z.exactOptional(text) })),
  ),
  order: z.exactOptional(
    z.strictObject({
      areas: z.exactOptional(z.array(text)),
      questions: z.exactOptional(z.record(text, z.array(text))),
    }),
  ),
  words: z.exactOptional(z.record(text, words)),
  rules: z.exactOptional(ruleParts),
}) as z.ZodMiniType<Overlay>;

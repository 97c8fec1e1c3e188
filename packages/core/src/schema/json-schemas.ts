import * as z from 'zod/mini';

import { eventSchema } from './event-schema.js';
import { familySchema } from './family-schema.js';
import {
  instrumentRulesSchema,
  instrumentSchema,
  instrumentWordsSchema,
} from './instrument-schema.js';
import { overlaySchema } from './overlay-schema.js';
import { packageSchema } from './package-schema.js';
import { profileSchema } from './profile-schema.js';

/** The name of a published JSON Schema. @public */
export type JsonSchemaName =
  | 'family'
  | 'instrument'
  | 'instrument-words'
  | 'instrument-rules'
  | 'overlay'
  | 'profile'
  | 'event'
  | 'package';

/**
 * Makes the published JSON Schemas (draft 2020-12), by name; the same as the files in `schemas/`.
 *
 * @public
 */
export function jsonSchemas(): Readonly<Record<JsonSchemaName, object>> {
  return {
    family: toJson('family', familySchema),
    instrument: toJson('instrument', instrumentSchema),
    'instrument-words': toJson('instrument-words', instrumentWordsSchema),
    'instrument-rules': toJson('instrument-rules', instrumentRulesSchema),
    overlay: toJson('overlay', overlaySchema),
    profile: toJson('profile', profileSchema),
    event: toJson('event', eventSchema),
    package: toJson('package', packageSchema),
  };
}

function toJson(name: JsonSchemaName, schema: z.ZodMiniType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    reused: 'ref',
  });
  return { $schema, $id: `urn:helhet:${name}:1`, ...rest };
}

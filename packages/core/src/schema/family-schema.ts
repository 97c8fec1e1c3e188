import * as z from 'zod/mini';

import { edgeTypes, type Edge, type SafetyEdge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Household } from '../family/household.js';
import type { Person } from '../family/person.js';
import { calendarDate, calendarMonth, id } from './text-schema.js';

/** Schema of a {@link Person}. @public */
export const personSchema: z.ZodMiniType<Person> = z.strictObject({
  id,
  label: z.string(),
  kind: z.enum(['child', 'adult', 'expected']),
  birth: z.discriminatedUnion('precision', [
    z.strictObject({ precision: z.literal('date'), date: calendarDate }),
    z.strictObject({ precision: z.literal('month'), month: calendarMonth }),
    z.strictObject({ precision: z.literal('expected'), date: calendarDate }),
    z.strictObject({ precision: z.literal('unknown') }),
  ]),
  identity: z.exactOptional(z.literal('unknown')),
  deceased: z.exactOptional(
    z.strictObject({
      on: z.exactOptional(calendarDate),
      unexpected: z.exactOptional(z.boolean()),
      duringCase: z.exactOptional(z.boolean()),
    }),
  ),
  gender: z.exactOptional(z.enum(['female', 'male', 'other', 'not-given'])),
  protection: z.exactOptional(
    z.enum(['confidentiality-mark', 'protected-registration', 'assumed-identity']),
  ),
  away: z.exactOptional(z.enum(['imprisoned', 'in-care', 'abroad', 'other'])),
  communication: z.exactOptional(
    z.strictObject({
      languages: z.exactOptional(z.array(z.string())),
      interpreter: z.exactOptional(
        z.strictObject({
          language: z.string(),
          mode: z.enum(['on-site', 'telephone', 'video', 'relay']),
        }),
      ),
      needs: z.exactOptional(
        z.array(
          z.enum(['easy-text', 'pictures', 'sign-language', 'hearing', 'vision', 'one-at-a-time']),
        ),
      ),
    }),
  ),
  calls: z.exactOptional(z.record(id, z.string())),
});

/** Schema of an {@link Edge}. @public */
export const edgeSchema: z.ZodMiniType<Edge> = z.strictObject({
  id,
  from: id,
  to: id,
  type: z.enum(edgeTypes),
  since: z.exactOptional(calendarDate),
  until: z.exactOptional(calendarDate),
  custody: z.exactOptional(z.enum(['sole', 'joint', 'appointed'])),
  careRole: z.exactOptional(z.boolean()),
  carrying: z.exactOptional(z.boolean()),
  sibling: z.exactOptional(z.enum(['full', 'half', 'step', 'foster'])),
  partner: z.exactOptional(z.enum(['married', 'cohabiting', 'living-apart'])),
});

/** Schema of a {@link SafetyEdge}. @public */
export const safetyEdgeSchema: z.ZodMiniType<SafetyEdge> = z.strictObject({
  id,
  about: z.tuple([id, id]),
  kind: z.enum([
    'violence-reported',
    'violence-convicted',
    'no-contact-order',
    'supervised-contact',
    'threat',
    'secret-address',
  ]),
  danger: z.exactOptional(id),
  source: z.exactOptional(z.string()),
});

/** Schema of a {@link Household}. @public */
export const householdSchema: z.ZodMiniType<Household> = z.strictObject({
  id,
  label: z.string(),
  members: z.array(
    z.strictObject({
      person: id,
      share: z.exactOptional(z.number().check(z.positive(), z.maximum(1))),
      pattern: z.exactOptional(z.string()),
      since: z.exactOptional(calendarDate),
      until: z.exactOptional(calendarDate),
    }),
  ),
  protected: z.exactOptional(z.boolean()),
});

/** Schema of a {@link Family}. What ids refer to is for {@link findFamilyIssues}. @public */
export const familySchema: z.ZodMiniType<Family> = z.strictObject({
  persons: z.array(personSchema),
  edges: z.array(edgeSchema),
  households: z.array(householdSchema),
  safetyEdges: z.array(safetyEdgeSchema),
});

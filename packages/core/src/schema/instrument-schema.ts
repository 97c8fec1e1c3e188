import * as z from 'zod/mini';

import type { AnswerKind } from '../instrument/answer-kind.js';
import { audiences, type Audience } from '../instrument/audience.js';
import type { CatalogueRef } from '../instrument/catalogue.js';
import { factNames, type Condition } from '../instrument/condition.js';
import type { Area, Group, Instrument, Question } from '../instrument/instrument.js';
import type { InstrumentRules } from '../instrument/rules.js';
import type { InstrumentWords } from '../instrument/words.js';
import type { UnitVariant } from '../unit/unit.js';

const comparable = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.string(), z.number()]);
const text = z.string();
const fact = z.enum(factNames);
const version = text;
const ref = z.strictObject({ id: text, version });
const overlayRefs = z.array(ref);

/** Schema of a {@link Condition}. @public */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    ...comparisons({ question: text }),
    z.strictObject({
      question: text,
      state: z.enum(['answered', 'dont-know', 'declined', 'not-asked', 'deferred']),
    }),
    ...comparisons({ fact }),
  ]),
) as z.ZodMiniType<Condition>;

function comparisons<S extends z.core.$ZodShape>(shape: S): z.ZodMiniType[] {
  return [
    z.strictObject({ ...shape, answered: z.boolean() }),
    z.strictObject({ ...shape, equals: comparable }),
    z.strictObject({ ...shape, in: z.array(comparable) }),
    z.strictObject({ ...shape, atLeast: bound }),
    z.strictObject({ ...shape, atMost: bound }),
  ];
}

const options = z.array(text).check(z.minLength(1));

/** Schema of an {@link AnswerKind}. @public */
export const answerKindSchema: z.ZodMiniType<AnswerKind> = z.union([
  z.strictObject({
    kind: z.enum([
      'faces',
      'steps',
      'frequency',
      'rating',
      'yes-no',
      'date',
      'person',
      'text',
      'verbatim',
      'observation',
    ]),
  }),
  z.strictObject({ kind: z.enum(['one-of', 'several-of']), options }),
  z.strictObject({
    kind: z.literal('number'),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
  }),
]);

/** Schema of an {@link Audience}. @public */
export const audienceSchema: z.ZodMiniType<Audience> = z.enum(audiences);

/** Schema of a {@link Question}. @public */
export const questionSchema: z.ZodMiniType<Question> = z.strictObject({
  id: text,
  ask: z.partialRecord(z.enum(audiences), answerKindSchema),
  when: z.exactOptional(conditionSchema),
  private: z.exactOptional(z.union([z.boolean(), z.array(z.enum(audiences))])),
});

/** Schema of a {@link UnitVariant}. @internal */
export const unitVariantSchema: z.ZodMiniType<UnitVariant> = z.enum([
  ...(['unborn', 'distance', 'couple', 'coparents', 'couple+coparents', 'network'] as const),
]);

/** Schema of a {@link Group}. @public */
export const groupSchema: z.ZodMiniType<Group> = z.strictObject({
  id: text,
  each: z.enum(['entry', 'parent', 'home', 'child']),
  when: z.exactOptional(conditionSchema),
  questions: z.array(questionSchema),
});

/** Schema of an {@link Area}. @public */
export const areaSchema: z.ZodMiniType<Area> = z.strictObject({
  id: text,
  when: z.exactOptional(conditionSchema),
  mandatory: z.exactOptional(z.boolean()),
  questions: z.array(questionSchema),
  groups: z.exactOptional(z.array(groupSchema)),
});

/** Schema of an {@link Instrument}. What ids refer to is for {@link findFaults}. @public */
export const instrumentSchema: z.ZodMiniType<Instrument> = z.strictObject({
  id: text,
  version,
  unit: z.exactOptional(z.enum(['child', 'parent', 'parent-child', 'couple', 'family'])),
  variant: z.exactOptional(unitVariantSchema),
  notFor: z.exactOptional(z.array(unitVariantSchema)),
  areas: z.array(areaSchema),
  closing: z.exactOptional(z.strictObject({ lowerRisk: text, strengthenProtection: text })),
  overlays: z.exactOptional(overlayRefs),
  profile: z.exactOptional(ref),
});

const rule = z.strictObject({
  when: conditionSchema,
  proposes: z.exactOptional(z.array(text)),
  fires: z.exactOptional(z.array(text)),
});

const rules = {
  rules: z.record(text, z.array(rule)),
  listenFor: z.exactOptional(z.record(text, z.array(text))),
};

/** What rules hold besides whose they are. @internal */
export const ruleParts: z.ZodMiniType<Pick<InstrumentRules, 'rules' | 'listenFor'>> =
  z.strictObject(rules);

/** Schema of {@link InstrumentRules}. @public */
export const instrumentRulesSchema: z.ZodMiniType<InstrumentRules> = z.strictObject({
  instrument: text,
  version,
  ...rules,
});

/** Schema of {@link InstrumentWords}. @public */
export const instrumentWordsSchema: z.ZodMiniType<InstrumentWords> = z.strictObject({
  instrument: text,
  language: text,
  title: text,
  areas: z.record(text, z.strictObject({ title: text, note: z.exactOptional(text) })),
  questions: z.record(
    text,
    z.strictObject({
      text: z.partialRecord(z.enum(audiences), text),
      options: z.exactOptional(z.record(text, text)),
      help: z.exactOptional(text),
    }),
  ),
  groups: z.exactOptional(
    z.record(text, z.strictObject({ title: text, instance: text, add: z.exactOptional(text) })),
  ),
});

/** Schema of a {@link CatalogueRef}. @public */
export const catalogueRefSchema: z.ZodMiniType<CatalogueRef> = z.strictObject({
  id: text,
  version,
  language: text,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  overlays: z.exactOptional(overlayRefs),
  profile: z.exactOptional(ref),
});

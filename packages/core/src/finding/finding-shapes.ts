import type { EventType } from '../event/assessment-event.js';
import { listOf, number, oneOf, optional, record, text, type Shape } from '../event/shape.js';
import {
  basisSources,
  findingConfidences,
  findingGrades,
  findingImmediacies,
  findingTrends,
} from './finding-decision.js';

const place = { unit: text, factor: text };

const subject = {
  ...place,
  kind: oneOf('risk', 'protective'),
  seen: listOf(
    record({ interview: text, question: text, instance: optional(text), number, answer: text }),
  ),
};

const basis = record({
  source: oneOf(...basisSources),
  interview: optional(text),
  question: optional(text),
  instance: optional(text),
  note: optional(text),
});

/** What the payloads of decisions about findings must be. */
export const findingShapes: Readonly<Record<Extract<EventType, `finding.${string}`>, Shape>> = {
  'finding.confirmed': record({
    ...subject,
    grade: oneOf(...findingGrades),
    confidence: oneOf(...findingConfidences),
    basis: (value) => listOf(basis)(value) && (value as readonly unknown[]).length > 0,
    immediacy: optional(oneOf(...findingImmediacies)),
    trend: optional(oneOf(...findingTrends)),
    note: optional(text),
  }),
  'finding.rejected': record({ ...subject, reason: text }),
  'finding.explored': record({ ...subject, how: text }),
  'finding.reconsidered': record({ ...place, reason: text }),
};

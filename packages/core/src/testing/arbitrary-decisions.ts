import * as fc from 'fast-check';

import type { EventType } from '../event/assessment-event.js';
import { basisSources, findingConfidences, findingGrades } from '../finding/finding-decision.js';

const place = {
  unit: fc.constantFrom('C:anna', 'P:bo'),
  factor: fc.constantFrom('R01', 'S01'),
};
const subject = {
  ...place,
  kind: fc.constantFrom('risk', 'protective'),
  seen: fc.subarray([{ interview: 'i1', question: 'Q1', number: 1, answer: 'event-1' }]),
};
const basis = fc.record(
  { source: fc.constantFrom(...basisSources), interview: fc.constant('i1'), note: fc.string() },
  { requiredKeys: ['source'] },
);

/** What workers decide about factors, whatever answers propose. */
export const arbitraryDecisions: Partial<Record<EventType, fc.Arbitrary<object>>> = {
  'finding.confirmed': fc.record({
    ...subject,
    grade: fc.constantFrom(...findingGrades),
    confidence: fc.constantFrom(...findingConfidences),
    basis: fc.array(basis, { minLength: 1, maxLength: 3 }),
  }),
  'finding.rejected': fc.record({ ...subject, reason: fc.string() }),
  'finding.explored': fc.record({ ...subject, how: fc.string() }),
  'finding.reconsidered': fc.record({ ...place, reason: fc.string() }),
};

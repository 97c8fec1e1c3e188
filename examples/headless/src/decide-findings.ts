import type { Finding } from '@helhet/core';
import type { AssessmentSession, Outcome } from '@helhet/machines';

import type { Random } from './random.js';

/**
 * Decides about what answers propose, as a worker would: confirms some of it, rejects some, wants to know more about
 * some, changes their mind about some, and leaves the rest for another day.
 */
export function decideFindings(session: AssessmentSession, random: Random): readonly Outcome[] {
  return session.findings.all().flatMap((finding) => {
    if (finding.status === 'proposed') return decideProposed(session, finding, random);
    return random.below(4) === 0 ? [explore(session, finding)] : [];
  });
}

function decideProposed(
  { findings }: AssessmentSession,
  { unit, factor }: Finding,
  random: Random,
): readonly Outcome[] {
  switch (random.below(5)) {
    case 0:
      return [findings.reject(unit, factor, 'Gällde en enda gång, för länge sedan.')];
    case 1:
      return [findings.explore(unit, factor, 'Fråga förskolan hur de ser på det.')];
    case 2:
      return [
        findings.reject(unit, factor, 'Ett missförstånd.'),
        findings.reconsider(unit, factor, 'Det var för tidigt att säga.'),
      ];
    case 3: {
      const basis = findings.basisOf(unit, factor);
      const grade = random.pick([1, 2, 3] as const);
      return [findings.confirm({ unit, factor, grade, confidence: 'medium', basis })];
    }
    default:
      return [];
  }
}

function explore({ findings }: AssessmentSession, { unit, factor }: Finding): Outcome {
  return findings.explore(unit, factor, 'Fråga vid nästa samtal, eller se efter hemma.');
}

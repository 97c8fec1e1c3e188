import type { Assessment } from '../event/assessment.js';
import { decidedFindings } from '../finding/decided-findings.js';
import type { Finding } from '../finding/finding.js';
import type { Catalogue, CatalogueRef } from '../instrument/catalogue.js';
import type { Interview } from '../interview/interview.js';
import { findExportLimits } from '../safety/export-limits.js';
import { byRaising } from '../safety/safety-event.js';
import {
  packageFormat,
  type AssessmentPackage,
  type PackageInterview,
  type PackageOptions,
} from './assessment-package.js';
import { findPackageQuestions } from './find-package-questions.js';
import { packageAnswers } from './package-answers.js';

/**
 * Builds the package of an assessment: the same assessment and options give the same package, to the byte.
 *
 * @param catalogue - Where the texts of what was asked are found; without it `questions` is empty.
 * @param findings - As {@link viewFindings} or a session gives them; only what was decided, when absent.
 *
 * @example
 * ```ts
 * const json = JSON.stringify(buildPackage(assessment, options, catalogue));
 * ```
 * @public
 */
export function buildPackage(
  assessment: Assessment,
  options: PackageOptions,
  catalogue: Catalogue = { instruments: [], words: [] },
  findings: readonly Finding[] = decidedFindings(assessment),
): AssessmentPackage {
  const { family } = assessment;
  const interviews = [...assessment.interviews.values()].sort(byOpening);
  const answers = interviews.flatMap((interview) => packageAnswers(interview, assessment));
  return {
    schema: packageFormat,
    packageId: options.packageId,
    caseRef: options.caseRef,
    generatedAt: options.generatedAt,
    purpose: options.purpose,
    startedOn: assessment.startedOn,
    entry: assessment.entry,
    childrenAnswer: assessment.childrenAnswer,
    family: { persons: family.persons, edges: family.edges, households: family.households },
    information: byPerson(assessment.information.values()),
    voluntariness: byPerson(assessment.voluntariness.values()),
    units: assessment.units.map((unit) => {
      const setAside = assessment.setAside.get(unit.id);
      return { ...unit, ...(setAside !== undefined && { setAside }) };
    }),
    interviews: interviews.map(interviewOf),
    catalogues: cataloguesOf(interviews),
    questions: findPackageQuestions(answers, interviews, catalogue),
    answers,
    findings,
    restricted: {
      safetyEdges: family.safetyEdges,
      safety: [...assessment.safety.values()].sort(byRaising),
      exportLimits: findExportLimits(assessment),
    },
    log: {
      events: assessment.eventIds.size,
      unread: assessment.unread.length,
    },
  };
}

/** Every edition an interview was opened or answered with, by hash. */
function cataloguesOf(interviews: readonly Interview[]): readonly CatalogueRef[] {
  const found = new Map<string, CatalogueRef>();
  for (const { instrument, answers } of interviews) {
    const asked = [...answers.values()].flatMap(({ current, earlier }) =>
      current ? [...earlier, current] : earlier,
    );
    for (const ref of [instrument, ...asked.map(({ catalogue }) => catalogue)]) {
      found.set(ref.hash, ref);
    }
  }
  return [...found.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

function byOpening(a: Interview, b: Interview): number {
  if (a.openedAt !== b.openedAt) return a.openedAt < b.openedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byPerson<T extends { readonly person: string }>(all: Iterable<T>): readonly T[] {
  return [...all].sort((a, b) => (a.person < b.person ? -1 : 1));
}

function interviewOf(interview: Interview): PackageInterview {
  const { id, unit, respondent, instrument, openedAt, openedBy, takenOver, presence } = interview;
  const { done, closings, reopenings } = interview;
  const instances = [...interview.instances.entries()]
    .filter(([, ids]) => ids.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    unit,
    respondent,
    catalogue: instrument,
    openedAt,
    openedBy,
    ...(takenOver.length > 0 && { takenOver }),
    presence,
    ...(instances.length > 0 && { instances: Object.fromEntries(instances) }),
    done,
    closings,
    reopenings,
  };
}

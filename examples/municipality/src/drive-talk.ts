import type { AssessmentPackage, Catalogue, Family, Finding, Given } from '@helhet/core';
import { createAssessment, type AssessmentSession, type Clock, type Ids } from '@helhet/machines';

/** A mother and her son; nobody real. */
const family: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'leo', label: 'Leo', kind: 'child', birth: { precision: 'month', month: '2016-09' } },
  ],
  edges: [{ id: 'e1', from: 'eva', to: 'leo', type: 'custodian', custody: 'sole' }],
  households: [],
  safetyEdges: [],
};

/** What a talk comes to: what the host keeps, and what the worker is shown. */
export interface Talk {
  readonly assessment: AssessmentPackage;
  readonly findings: readonly Finding[];
}

/** Holds a short talk with one parent. */
export async function driveTalk(
  catalogue: Catalogue,
  answers: Readonly<Record<string, Given>>,
): Promise<Talk> {
  const session = createAssessment({
    caseRef: 'case-7',
    actor: { id: 'anna', role: 'social worker', organisation: 'Björkånger' },
    catalogue,
    language: 'en',
    family,
    clock: createSteadyClock(),
    ids: createCountingIds(),
  });
  await becomesReady(session);
  session.family.giveInformation({
    person: 'eva',
    topics: ['why', 'voluntary-or-not', 'right-to-pause'],
    language: 'en',
    format: 'spoken',
  });
  const respondent = { kind: 'person', person: 'eva' } as const;
  const opened = session.openInterview({ unit: 'P:eva', respondent });
  if (!opened.ok) throw new Error(`Refused: ${opened.issues.map(({ code }) => code).join(', ')}.`);
  const interview = opened.value;
  interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
  for (const [question, given] of Object.entries(answers)) {
    const { ok } = interview.answer(question, given);
    if (!ok) throw new Error(`"${question}" cannot be answered so.`);
  }
  const talk = {
    assessment: session.buildPackage({ purpose: 'example' }),
    findings: session.findings.all(),
  };
  await session.dispose();
  return talk;
}

/** Says of each answer which question it is to, and from what: base and overlays, each with its version. */
export function sayOrigins({ answers, catalogues = [] }: AssessmentPackage): readonly string[] {
  return answers.map(({ question, state, catalogue }) => {
    const from = catalogues.find(({ hash }) => hash === catalogue);
    const laid = (from?.overlays ?? []).map(({ id, version }) => ` + ${id} ${version}`).join('');
    return `${question} ${state}, from ${from?.id ?? ''} ${from?.version ?? ''}${laid}`;
  });
}

function becomesReady(session: AssessmentSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.view.status !== 'ready') return;
      stop();
      resolve();
    });
  });
}

/** A clock that moves on by a second each time it is read, so that the same talk gives the same package. */
function createSteadyClock(): Clock {
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  return {
    now: () => (now += 1000),
    setTimeout: () => null,
    clearTimeout: () => undefined,
  };
}

function createCountingIds(): Ids {
  let count = 0;
  return {
    create: () => {
      count += 1;
      return `id-${String(count)}`;
    },
  };
}

import type {
  Assessment,
  EventPayloads,
  EventType,
  Family,
  FamilyStep,
  Issue,
  Language,
  Respondent,
  Unit,
} from '@helhet/core';
import {
  applyEvent,
  buildPackage,
  emptyAssessment,
  familySteps,
  findFamilyIssues,
  findStepIssues,
  voicesOf,
} from '@helhet/core';
import type { AssessmentSession, AssessmentView, Outcome, UnitView } from '@helhet/machines';

const done: Outcome = { ok: true, value: undefined };
const today = '2026-11-21';

/** An assessment that keeps itself in memory and opens no interviews, for tests of what is drawn. */
export interface FakeAssessment extends AssessmentSession {
  /** Changes the view as a test needs it, and tells. */
  show(change: Partial<AssessmentView>): void;
  /** Every verb that was called, in order. */
  readonly called: readonly string[];
  readonly listeners: number;
}

/** Creates a fake assessment of a family. */
export function createFakeAssessment(family: Family, language: Language = 'sv'): FakeAssessment {
  const listeners = new Set<() => void>();
  const called: string[] = [];
  let assessment: Assessment = emptyAssessment;
  let completed: readonly FamilyStep[] = [];
  let sequence = 0;
  let shown: Partial<AssessmentView> = { language };
  let view: AssessmentView;

  const look = (): void => {
    view = { ...viewOf(assessment, completed), ...shown };
    for (const listener of [...listeners]) listener();
  };
  const tell = <Type extends EventType>(type: Type, payload: EventPayloads[Type]): Outcome => {
    sequence += 1;
    called.push(type);
    assessment = applyEvent(assessment, {
      id: `e${sequence}`,
      at: `${today}T10:00:00.${String(sequence).padStart(3, '0')}Z`,
      actor: { id: 'worker', role: 'caseworker' },
      device: 'test',
      seq: sequence,
      type,
      payload,
      catalogue: null,
    } as Parameters<typeof applyEvent>[1]);
    look();
    return done;
  };
  const added = (prefix: string): string => `${prefix}${sequence + 1}`;
  const withId = (id: string): Outcome<string> => ({ ok: true, value: id });

  tell('case.opened', { startedOn: today, entry: 'child-first', format: 1 });
  tell('family.imported', { family });
  if (familySteps.every((step) => findStepIssues(family, step, today).length === 0)) {
    completed = familySteps;
  }
  look();

  return {
    get view() {
      return view;
    },
    get listeners() {
      return listeners.size;
    },
    called,
    show(change) {
      shown = { ...shown, ...change };
      look();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    family: {
      importFamily: (given) => tell('family.imported', { family: given }),
      answerChildren: (answer) => tell('children.asked', { answer }),
      addPerson(person) {
        const id = added('p');
        tell('person.added', { person: { ...person, id } });
        return withId(id);
      },
      changePerson: (person) => tell('person.changed', { person }),
      removePerson: (person, reason) => tell('person.removed', { person, reason }),
      recordDeath: (person, death) => tell('person.died', { person, ...death }),
      recordBirth: (person, birth) => tell('person.born', { person, ...birth }),
      addEdge(edge) {
        const id = added('e');
        tell('edge.set', { edge: { ...edge, id } });
        return withId(id);
      },
      changeEdge: (edge) => tell('edge.set', { edge }),
      removeEdge: (edge, reason) => tell('edge.removed', { edge, reason }),
      addHousehold(household) {
        const id = added('h');
        tell('household.set', { household: { ...household, id } });
        return withId(id);
      },
      changeHousehold: (household) => tell('household.set', { household }),
      removeHousehold: (household, reason) => tell('household.removed', { household, reason }),
      addSafetyEdge(safetyEdge) {
        const id = added('s');
        tell('safety-edge.set', { safetyEdge: { ...safetyEdge, id } });
        return withId(id);
      },
      removeSafetyEdge: (safetyEdge, reason) => tell('safety-edge.removed', { safetyEdge, reason }),
      completeStep(step) {
        const issues = findStepIssues(assessment.family, step, today);
        if (issues.length > 0) return { ok: false, issues };
        completed = [...completed, step];
        return tell('family-step.completed', { step });
      },
      reopenStep(step) {
        completed = familySteps.slice(0, familySteps.indexOf(step));
        return tell('family-step.reopened', { step });
      },
      giveInformation: (information) => tell('information.given', information),
      bypassInformation: (person, reason) => tell('information.bypassed', { person, reason }),
      setVoluntariness: (voluntariness) => tell('voluntariness.set', voluntariness),
    },
    openInterview: ({ unit }) => {
      called.push('openInterview');
      return { ok: false, issues: [{ code: 'instrument.missing', where: { unit } }] };
    },
    interview: () => null,
    setAside: (unit, reason) => tell('unit.set-aside', { unit, reason }),
    takeUp: (unit) => tell('unit.taken-up', { unit }),
    setLanguage(chosen) {
      shown = { ...shown, language: chosen };
      look();
    },
    reload: () => called.push('reload'),
    saveNow: () => called.push('saveNow'),
    unsavedLog: () => '',
    buildPackage: () =>
      buildPackage(assessment, {
        packageId: 'package',
        caseRef: 'case-1',
        generatedAt: `${today}T10:00:00.000Z`,
        purpose: 'test',
      }),
    dispose: () => Promise.resolve(),
  };
}

function viewOf(assessment: Assessment, completed: readonly FamilyStep[]): AssessmentView {
  const { family } = assessment;
  return {
    caseRef: 'case-1',
    status: 'ready',
    language: 'sv',
    languages: ['sv', 'en'],
    family: {
      family,
      issues: findFamilyIssues(family, today),
      step: familySteps.find((step) => !completed.includes(step)) ?? 'ready',
      completed,
    },
    units: assessment.units.map((unit) => unitViewOf(unit, assessment)),
    saving: { status: 'saved', unsaved: 0, attempts: 0, nextAttemptAt: null },
    issues: [],
  };
}

function unitViewOf(unit: Unit, assessment: Assessment): UnitView {
  const reason = assessment.setAside.get(unit.id);
  const isSetAside = reason !== undefined;
  return {
    id: unit.id,
    unit,
    status: unit.closed ? 'closed' : isSetAside ? 'set-aside' : 'not-started',
    ...(isSetAside && { reason }),
    voices: voicesOf(unit, assessment.family, today).map(({ respondent }) => ({
      respondent,
      label: labelOf(respondent, assessment.family),
      interview: null,
      flow: 'not-started',
      progress: { settled: 0, total: 24 },
      informed: isInformed(respondent, assessment),
      issues: issuesOf(respondent, assessment),
    })),
  };
}

function labelOf(respondent: Respondent, family: Family): string | null {
  if (respondent.kind !== 'person') return null;
  return family.persons.find(({ id }) => id === respondent.person)?.label ?? null;
}

function isInformed(respondent: Respondent, { information, bypassed }: Assessment): boolean {
  if (respondent.kind !== 'person') return true;
  return information.has(respondent.person) || bypassed.has(respondent.person);
}

function issuesOf(respondent: Respondent, assessment: Assessment): readonly Issue[] {
  if (respondent.kind !== 'person') return [];
  const { person } = respondent;
  const isRefused = assessment.voluntariness.get(person)?.kind === 'refused';
  return [
    ...(isInformed(respondent, assessment)
      ? []
      : [{ code: 'respondent.not-informed', where: { person } } as const]),
    ...(isRefused ? [{ code: 'respondent.refused', where: { person } } as const] : []),
  ];
}

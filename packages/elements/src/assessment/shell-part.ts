import type { Issue, Language } from '@helhet/core';
import type { AssessmentView, InterviewView, UnitView } from '@helhet/machines';

import { isHandedOver } from '../handover/is-handed-over.js';

/** What is drawn round the places of an assessment: nothing that an answer changes. */
export interface ShellPart {
  readonly status: AssessmentView['status'];
  readonly caseRef: string;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly issues: readonly Issue[];
  /** Where it matters; elsewhere the save status says it. */
  readonly isSaved: boolean;
  /** Of the interview that is open; `null` without one. */
  readonly flow: InterviewView['flow'] | null;
  /** Whether somebody else than the worker holds the screen. */
  readonly isHandover: boolean;
  /** Only where they are counted. */
  readonly units: readonly UnitView[] | null;
  /** Only where something is handed over. */
  readonly exportLimits: AssessmentView['exportLimits'] | null;
}

/** Picks what is drawn round the places. */
export function shellPart(
  view: AssessmentView,
  interview: InterviewView | null,
  isHandingOver: boolean,
): ShellPart {
  return {
    status: view.status,
    caseRef: view.caseRef,
    language: view.language,
    languages: view.languages,
    issues: view.issues,
    isSaved: !isHandingOver || view.saving.status === 'saved',
    flow: interview?.flow ?? null,
    isHandover: interview !== null && isHandedOver(interview),
    units: isHandingOver ? view.units : null,
    exportLimits: isHandingOver ? view.exportLimits : null,
  };
}

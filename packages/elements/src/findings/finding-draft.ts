import type {
  BasisSource,
  Factor,
  Finding,
  FindingBasis,
  FindingConfidence,
  FindingGrade,
  FindingImmediacy,
  FindingTrend,
  Issue,
} from '@helhet/core';
import type { AssessmentSession, Outcome } from '@helhet/machines';

import type { FindingVerb } from '../locales/findings-words.js';

/** What is decided about. */
export type FindingPlace = Pick<Finding, 'unit' | 'factor'> & { readonly kind: Factor['kind'] };

/** Where something is missing or wrong in a draft. */
export type DraftField = 'grade' | 'basis' | 'confidence' | 'text';

/** A decision while it is written: kept apart from what is drawn, so that it is there again after a veil. */
export interface FindingDraft extends FindingPlace {
  readonly verb: FindingVerb;
  readonly grade: FindingGrade | null;
  readonly confidence: FindingConfidence | null;
  /** Not asked for when it is left open. */
  readonly immediacy: FindingImmediacy | '';
  readonly trend: FindingTrend | '';
  readonly basis: readonly FindingBasis[];
  readonly text: string;
}

/** Sources that a worker meets outside any interview. */
export const outsideSources: readonly BasisSource[] = [
  'observation',
  'document',
  'professional',
  'registered',
];

/** Begins to write a decision: nothing is chosen beforehand. */
export function beginDraft({ unit, factor, kind }: FindingPlace, verb: FindingVerb): FindingDraft {
  const open = { grade: null, confidence: null, immediacy: '', trend: '' } as const;
  return { unit, factor, kind, verb, ...open, basis: [], text: '' };
}

/** Whether something is among what a draft rests on. */
export function restsOn({ basis }: FindingDraft, one: FindingBasis): boolean {
  return basis.some((each) => nameOf(each) === nameOf(one));
}

/** Gives a draft that rests on something too, or does no more. */
export function withBasis(draft: FindingDraft, one: FindingBasis, isIn: boolean): FindingDraft {
  const others = draft.basis.filter((each) => nameOf(each) !== nameOf(one));
  return { ...draft, basis: isIn ? [...others, one] : others };
}

/** Finds what has not been chosen or written yet, in the order it is asked for. */
export function unfilledOf({
  verb,
  grade,
  confidence,
  basis,
  text,
}: FindingDraft): readonly DraftField[] {
  if (verb !== 'confirm') return text.trim() === '' ? ['text'] : [];
  return [
    ...(grade === null ? (['grade'] as const) : []),
    ...(basis.length === 0 ? (['basis'] as const) : []),
    ...(confidence === null ? (['confidence'] as const) : []),
  ];
}

/** Where a refusal is told; what is about none of them is told of the whole. */
export function fieldOf({ code }: Issue): DraftField | null {
  if (code === 'finding.confidence-too-high') return 'confidence';
  return code.startsWith('finding.') && code !== 'finding.not-for-this-unit' ? 'basis' : null;
}

/** Lets what is written be decided; nothing may be unfilled. */
export function decide(draft: FindingDraft, { findings }: AssessmentSession): Outcome {
  const { unit, factor, verb, grade, confidence, basis, immediacy, trend } = draft;
  const text = draft.text.trim();
  switch (verb) {
    case 'confirm':
      return findings.confirm({
        unit,
        factor,
        grade: grade ?? 0,
        confidence: confidence ?? 'low',
        basis,
        ...(immediacy !== '' && { immediacy }),
        ...(trend !== '' && { trend }),
        ...(text !== '' && { note: text }),
      });
    case 'reject':
      return findings.reject(unit, factor, text);
    case 'explore':
      return findings.explore(unit, factor, text);
    case 'reconsider':
      return findings.reconsider(unit, factor, text);
  }
}

function nameOf({ source, interview = '', question = '', instance = '' }: FindingBasis): string {
  return [source, interview, question, instance].join(' ');
}

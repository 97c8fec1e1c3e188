import type {
  BasisSource,
  Factor,
  FindingConfidence,
  FindingDecision,
  FindingGrade,
  FindingImmediacy,
  FindingStatus,
  FindingTrend,
} from '@helhet/core';

/** What can be done with a finding. */
export type FindingVerb = 'confirm' | 'reject' | 'explore' | 'reconsider';

/** What is said where the findings of a part are decided. Only the worker reads it. */
export interface FindingsWords {
  /** On the way there. */
  readonly open: string;
  readonly heading: (unit: string) => string;
  readonly lead: string;
  readonly back: string;
  /** On paper, in the place of everything. */
  readonly notPrinted: string;
  readonly empty: string;
  /** On the board, at a part where answers propose something. */
  readonly something: string;
  /** Over those of a kind, and over those to find out more about. */
  readonly groups: Readonly<Record<Factor['kind'] | 'explore', string>>;
  /** Of one of them. */
  readonly kinds: Readonly<Record<Factor['kind'], string>>;
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  /** Over the answers that propose it. */
  readonly pointsTo: string;
  /** Behind an answer that was given about another part. */
  readonly elsewhere: (unit: string) => string;
  readonly nothingPoints: string;
  readonly disagreement: (says: readonly string[], otherwise: readonly string[]) => string;
  readonly changed: string;
  readonly grades: Readonly<Record<Factor['kind'], Readonly<Record<FindingGrade, string>>>>;
  readonly confidences: Readonly<Record<FindingConfidence, string>>;
  readonly immediacies: Readonly<Record<FindingImmediacy, string>>;
  readonly trends: Readonly<Record<FindingTrend, string>>;
  readonly sources: Readonly<Record<BasisSource, string>>;
  /** Before what a decision rests on, such as "Rests on: what the child says". */
  readonly restsOn: (sources: readonly string[]) => string;
  readonly verdicts: Readonly<Record<FindingDecision['verdict'], string>>;
  readonly decidedBy: (worker: string, day: string) => string;
  /** Over what was decided before. */
  readonly earlier: string;
  readonly verbs: Readonly<Record<FindingVerb, string>>;
  /** Said when it is done. */
  readonly done: Readonly<Record<FindingVerb, string>>;
  readonly form: FindingFormWords;
  /** Adding what no answer proposes. */
  readonly add: {
    readonly summary: string;
    readonly label: string;
    readonly choose: string;
  };
}

/** What is said while a worker decides. */
export interface FindingFormWords {
  readonly heading: (verb: string, factor: string) => string;
  readonly grade: Readonly<Record<Factor['kind'], string>>;
  readonly gradeMissing: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly confidence: string;
  readonly confidenceHint: string;
  readonly confidenceMissing: string;
  readonly immediacy: string;
  readonly trend: string;
  /** Of what need not be said. */
  readonly leftOpen: string;
  readonly note: string;
  readonly reason: string;
  readonly how: string;
  readonly howHint: string;
  readonly textMissing: string;
  readonly save: string;
  readonly cancel: string;
}

import type { AnswerKind } from '@helhet/core';

/** Three faces with words. @internal */
export const faces: AnswerKind = { kind: 'faces' };

/** Five steps in words. @internal */
export const steps: AnswerKind = { kind: 'steps' };

/** Five frequencies. @internal */
export const frequency: AnswerKind = { kind: 'frequency' };

/** A whole number from 0 to 10. @internal */
export const rating: AnswerKind = { kind: 'rating' };

/** Yes, no or sometimes. @internal */
export const yesNo: AnswerKind = { kind: 'yes-no' };

/** A date, or a year and month. @internal */
export const date: AnswerKind = { kind: 'date' };

/** People of the family, and people named in words. @internal */
export const person: AnswerKind = { kind: 'person' };

/** Free text. @internal */
export const text: AnswerKind = { kind: 'text' };

/** What someone said, word for word. @internal */
export const verbatim: AnswerKind = { kind: 'verbatim' };

/** What the worker saw. @internal */
export const observation: AnswerKind = { kind: 'observation' };

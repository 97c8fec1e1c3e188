import type { AnswerKind } from '@helhet/core';

/** When something happened last, from today and back: people seldom know the date. @internal */
export const lastTime: AnswerKind = {
  kind: 'one-of',
  options: ['today', 'this-week', 'this-month', 'this-year', 'longer-ago'],
};

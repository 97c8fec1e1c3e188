import type { AnswerKind, OptionId } from '@helhet/core';

/** What children have gone through when there was violence between adults. @internal */
export const lived: readonly OptionId[] = ['seen', 'heard', 'noticed', 'intervened', 'comforted'];

/** What children have gone through when there was violence, as a parent tells it. @internal */
export const whatChildrenMet: AnswerKind = {
  kind: 'several-of',
  options: [...lived, 'hurt', 'none'],
};

import type { AnswerKind } from '@helhet/core';

/** Why someone is without help: only some of it is to turn help down. @internal */
export const withoutHelp: AnswerKind = {
  kind: 'one-of',
  options: ['not-needed', 'not-offered', 'waiting', 'declined', 'stopped', 'something-else'],
};

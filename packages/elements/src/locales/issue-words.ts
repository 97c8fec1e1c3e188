import type { Issue, IssueCode } from '@helhet/core';

/** A sentence for every issue: what is wrong, and what to do. @public */
export type IssueWords = Readonly<Record<IssueCode, (where: Issue['where']) => string>>;

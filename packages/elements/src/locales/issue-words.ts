import type { FindingIssueCode, Issue, IssueCode } from '@helhet/core';

/** A sentence for every issue: what is wrong, and what to do. @public */
export type IssueWords = Readonly<Record<IssueCode, (where: Issue['where']) => string>>;

/** A sentence for every issue an interview can have: in one, nothing is decided about factors. @public */
export type InterviewIssueWords = Omit<IssueWords, FindingIssueCode>;

/** The sentences for issues of decisions about factors. @public */
export type FindingIssueWords = Pick<IssueWords, FindingIssueCode>;

/**
 * Says what is wrong in an interview. What no interview can have is said to be unusable.
 *
 * @internal
 */
export function sayInterviewIssue(words: InterviewIssueWords, { code, where }: Issue): string {
  const known: Partial<IssueWords> = words;
  return (known[code] ?? words['flow.malformed'])(where);
}

/** Words of what has changed in a case, and of what may not be passed on. For the worker only. @public */
export interface CaseNoticesWords {
  readonly fetch: string;
  readonly fetching: Readonly<Record<'now' | 'done' | 'failed', string>>;
  readonly frozen: string;
  readonly blocked: string;
  readonly workersHidden: string;
  readonly birthdaysTitle: string;
  readonly turns: (name: string, age: number, day: string) => string;
  /** What is otherwise from an age on. */
  readonly birthdays: Readonly<Partial<Record<number, string>>>;
}

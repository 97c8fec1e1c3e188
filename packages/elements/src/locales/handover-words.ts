/** Words for whoever answers and holds the screen: short, and the same for a child and an adult. @public */
export interface HandoverWords {
  /** Says whose turn it is; `null` without a name. */
  turn(name: string | null): string;
  /** What to do, one sentence at a time. */
  readonly intro: readonly string[];
  readonly begin: string;
  /** How far it has come, by the questions that are there now. */
  progress(number: number, left: number): string;
  readonly back: string;
  readonly next: string;
  /** Under the title of a group to which one more can be added. */
  readonly addHint: string;
  readonly ready: string;
  /** What to do with the screen, one sentence at a time. */
  readonly readyHints: readonly string[];
  readonly givenBack: string;

  /** Names the buttons that are always there to a screen reader. */
  readonly always: string;
  readonly notHome: string;

  readonly readAloud: string;
  readonly stopReading: string;
}

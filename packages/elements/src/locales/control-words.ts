/** Words of the controls that stand in many places. @public */
export interface ControlWords {
  readonly add: string;
  readonly cancel: string;
  readonly optional: string;
  remove(name: string): string;
  /** How much of something is done. */
  progress(settled: number, total: number): string;
  readonly language: string;
}

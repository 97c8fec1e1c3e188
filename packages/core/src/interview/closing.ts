/**
 * How an interview was closed. Every talk with a child ends with what will be written, what will be told
 * to whom and what not, and what the child wants to happen. Source: DOMAIN C.2 (R9).
 *
 * @public
 */
export interface Closing {
  readonly whatHappensNext: string;
  readonly toldToWhom: string;
  readonly nextMeeting?: string;
  /** How the respondent feels now; `not-asked` and `declined` are values of their own. */
  readonly feeling: 'sad' | 'so-so' | 'happy' | 'not-asked' | 'declined';
  /** What the respondent wants to happen, in their own words. */
  readonly wish?: string;
}

/**
 * Something wrong in an instrument, its words or rules, an overlay or a profile, with its place.
 *
 * @public
 */
export interface Fault {
  readonly code: FaultCode;
  readonly instrument: string;
  readonly area?: string;
  readonly group?: string;
  readonly question?: string;
  /** Of a rule: its number among those of its question, from 1. */
  readonly rule?: number;
  readonly language?: string;
  readonly overlay?: string;
  readonly profile?: string;
  /** What was found there: an id, an audience, an option, a value. */
  readonly found?: string;
}

/** Where a fault is: everything but what it is. */
export type FaultPlace = Omit<Fault, 'code' | 'found'>;

/** Every code a {@link Fault} can have, in the order they are shown to authors. @public */
export const faultCodes = [
  'area.id-taken',
  'group.id-taken',
  'group.empty',
  'question.id-taken',
  'question.id-malformed',
  'question.asked-of-nobody',
  'question.options-missing',
  'question.option-twice',
  'question.unreachable',
  'question.not-private',
  'question.reveals-private',
  'closing.question-unknown',
  'condition.question-unknown',
  'condition.circular',
  'condition.into-group',
  'condition.cannot-compare',
  'condition.value-impossible',
  'rules.of-another-instrument',
  'rule.question-unknown',
  'rule.empty',
  'rule.never-holds',
  'rule.factor-unknown',
  'rule.trigger-unknown',
  'words.of-another-instrument',
  'words.area-missing',
  'words.group-missing',
  'words.text-missing',
  'words.option-missing',
  'overlay.of-another-instrument',
  'overlay.of-another-version',
  'overlay.id-unknown',
  'overlay.reason-missing',
  'profile.id-unknown',
] as const;

/** The code of a {@link Fault}. @public */
export type FaultCode = (typeof faultCodes)[number];

import type { Answer } from '../answer/answer.js';
import type { OptionId } from '../instrument/answer-kind.js';
import type { AreaId, GroupId, InstrumentId } from '../instrument/instrument.js';
import type { Respondent } from '../interview/interview.js';
import type { InstanceId, QuestionKey, QuestionPlace } from '../interview/question-key.js';
import type { VoiceDifference } from './find-difference.js';

/**
 * What everyone has said about one unit, laid side by side: nobody's answer is merged, counted or ranked.
 *
 * For the worker only: it holds what each has said alone. Never show it to a respondent.
 *
 * @public
 */
export interface UnitVoices {
  /** Who has answered: children first, then as they stand in the family, then others by their role. */
  readonly voices: readonly HeardVoice[];
  /** Whether the worker has written down observations. */
  readonly observed: boolean;
  /** Areas in which somebody has answered or the worker has observed something, in the order they are asked. */
  readonly areas: readonly AreaVoices[];
}

/** Someone who has answered about a unit. @public */
export interface HeardVoice {
  readonly respondent: Respondent;
  /** The name in the family, or the role; empty for someone who is there no longer. */
  readonly label: string;
}

/** The voices of an area. @public */
export interface AreaVoices {
  readonly instrument: InstrumentId;
  /** `null` for questions that the instrument has no longer; what was answered to them is kept. */
  readonly area: AreaId | null;
  readonly title: string;
  readonly questions: readonly QuestionVoices[];
  /** Of its groups: each instance by itself. */
  readonly instances: readonly InstanceVoices[];
}

/** The voices of one instance of a group. @public */
export interface InstanceVoices {
  readonly group: GroupId;
  readonly instance: InstanceId;
  readonly title: string;
  /** Who told of it, of {@link UnitVoices.voices} or the worker; `null` when the family does. */
  readonly toldBy: Respondent | null;
  readonly questions: readonly QuestionVoices[];
}

/** What everyone has answered to one question, in one instance when it is in a group. @public */
export interface QuestionVoices extends QuestionPlace {
  readonly key: QuestionKey;
  /** The sentences it was asked with, each with whom it was put to; the first voice's own first. */
  readonly wordings: readonly Wording[];
  /** The question's own words for its options. */
  readonly options: Readonly<Record<OptionId, string>>;
  /** One for each of {@link UnitVoices.voices}, in the same order. */
  readonly answers: readonly VoiceAnswer[];
  /** What the worker observed, oldest first. Told apart from what was said, and never compared with it. */
  readonly observations: readonly Answer[];
  /** What sets the voices apart, or `null` when nothing does that can be compared. */
  readonly difference: VoiceDifference | null;
  /** Whether they say different things: `opposite` or `differs`. Someone who says nothing disagrees with nobody. */
  readonly disagrees: boolean;
}

/** A sentence, and those who were asked with it. @public */
export interface Wording {
  readonly text: string;
  /** Positions in {@link UnitVoices.voices}; empty for one that was put to the worker alone. */
  readonly voices: readonly number[];
}

/** What one voice has answered to a question. @public */
export interface VoiceAnswer {
  /** The latest, in whatever state; `null` when there is none. */
  readonly answer: Answer | null;
  /** How many earlier answers of the same voice are kept. */
  readonly earlier: number;
  /** Whether the question is put to this voice at all. */
  readonly asked: boolean;
  /** Whether what it depends on holds still. An answer that does not apply is kept, and not compared. */
  readonly applies: boolean;
}

import type {
  Area,
  AreaId,
  AskedPartId,
  GroupId,
  Question,
  QuestionId,
} from '../instrument/instrument.js';
import type { InstrumentRules } from '../instrument/rules.js';
import type { AreaWords, GroupWords, Language, QuestionWords } from '../instrument/words.js';

/**
 * What a municipality changes in an instrument, as data: never a fork.
 *
 * Its id and version, and those of the base, are recorded with every answer.
 *
 * @public
 */
export interface Overlay {
  readonly id: string;
  readonly version: string;
  /** The instrument it is for, in the version it was written for. */
  readonly base: { readonly id: string; readonly version: string };
  /** Areas, groups and questions to leave out, each with the reason. */
  readonly hide?: Readonly<Record<AskedPartId, string>>;
  /** Areas to add, each after another, or at the end. */
  readonly addAreas?: readonly { readonly area: Area; readonly after?: AreaId }[];
  /** Questions to add to an area, each after another of its own questions, or at the end. */
  readonly addQuestions?: readonly {
    readonly area: AreaId;
    readonly question: Question;
    readonly after?: QuestionId;
  }[];
  /** Ids in the order they shall stand; those not named follow in the order they had. */
  readonly order?: {
    readonly areas?: readonly AreaId[];
    readonly questions?: Readonly<Record<AreaId, readonly QuestionId[]>>;
  };
  /** New words, and words for what is added, by language; a language the base lacks is added. */
  readonly words?: Readonly<Record<Language, OverlayWords>>;
  /** Rules for what is added, or instead of those a question had. */
  readonly rules?: Pick<InstrumentRules, 'rules' | 'listenFor'>;
}

/** The words an overlay brings in one language: what is not there stays as it is. @public */
export interface OverlayWords {
  readonly title?: string;
  readonly areas?: Readonly<Record<AreaId, Partial<AreaWords>>>;
  readonly questions?: Readonly<Record<QuestionId, Partial<QuestionWords>>>;
  readonly groups?: Readonly<Record<GroupId, Partial<GroupWords>>>;
}

import type { Closing, PauseReason, Presence } from '@helhet/core';

/** Words of the interview. @public */
export interface InterviewWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly retry: string;
  readonly refused: string;
  readonly refusedHint: string;
  /** Says with whom the talk is; `null` is the worker alone. */
  withWhom(name: string | null): string;
  readonly observing: string;

  /** The answers are hidden from whoever passes by. */
  readonly veiled: string;
  readonly unveil: string;

  readonly presence: PresenceWords;
  readonly asking: AskingWords;
  readonly paused: PausedWords;
  readonly closing: ClosingWords;
  readonly done: DoneWords;
}

/** Words of the check of who is there. @public */
export interface PresenceWords {
  readonly title: string;
  readonly changeTitle: string;
  readonly why: string;
  who(respondent: string | null): string;
  readonly nobodyHint: string;
  readonly others: string;
  readonly othersHint: string;
  readonly interpreter: string;
  readonly interpreterLanguage: string;
  readonly interpreterMode: string;
  readonly interpreterModes: Readonly<Record<NonNullable<Presence['interpreter']>['mode'], string>>;
  readonly interpreterKind: string;
  readonly interpreterKinds: Readonly<Record<'outside' | 'relative' | 'child', string>>;
  readonly interpreterKindMissing: string;
  readonly childAlone: string;
  readonly childAloneOptions: Readonly<
    Record<'offered-declined' | 'no' | 'not-applicable', string>
  >;
  readonly mode: string;
  readonly modes: Readonly<Record<Presence['mode'], string>>;
  readonly modeHints: Readonly<Record<Presence['mode'], string>>;
  readonly place: string;
  readonly placeHint: string;
  readonly confirm: string;
  readonly confirmChange: string;
}

/** Words while it is asked. @public */
export interface AskingWords {
  readonly areas: string;
  readonly areasHint: string;
  readonly toAreas: string;
  readonly nextArea: string;
  readonly previousArea: string;
  readonly areaNotStarted: string;
  areaProgress(settled: number, total: number): string;
  readonly areaDone: string;
  progress(settled: number, total: number): string;
  readonly note: string;
  /** Why the questions of an area are asked, and what their answers mean. */
  readonly reasons: string;
  /** Nothing is in a group yet. */
  readonly nothingAdded: string;
  readonly removeEntry: string;
  removeEntryOf(title: string): string;
  readonly entryRemoved: string;
  readonly presenceChanged: string;
  readonly interpreterLost: string;
  readonly present: string;
  readonly alone: string;
  readonly undo: string;
  readonly undone: string;
  readonly pause: string;
  readonly stop: string;
  readonly finish: string;
  readonly finishHint: string;
}

/** Words while it is paused. @public */
export interface PausedWords {
  readonly title: string;
  readonly reasons: Readonly<Partial<Record<PauseReason, string>>>;
  readonly hint: string;
  readonly resume: string;
  readonly takeOver: string;
  /** Of an interview that is written on another device, by the worker or by a colleague. */
  readonly elsewhere: {
    readonly self: string;
    other(by: string, since: string): string;
  };
}

/** Words of the closing ritual. @public */
export interface ClosingWords {
  readonly title: string;
  readonly intro: string;
  readonly whatHappensNext: string;
  readonly whatHappensNextHint: string;
  readonly toldToWhom: string;
  readonly toldToWhomHint: string;
  readonly nextMeeting: string;
  readonly nextMeetingHint: string;
  readonly feeling: string;
  readonly feelings: Readonly<Record<Closing['feeling'], string>>;
  readonly wish: string;
  readonly wishHint: string;
  readonly missing: string;
  readonly close: string;
}

/** Words when it is over. @public */
export interface DoneWords {
  readonly title: string;
  readonly hint: string;
  readonly reopen: string;
  readonly reopenReason: string;
  readonly reopenConfirm: string;
  readonly reopenMissing: string;
}

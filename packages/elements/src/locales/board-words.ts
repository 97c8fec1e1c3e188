import type { InformationTopic, UnitKind, Voluntariness } from '@helhet/core';
import type { UnitView, VoiceView } from '@helhet/machines';

/** What the unit board says. The reader's word for a unit is "del" in Swedish and "part" in English. */
export interface BoardWords {
  readonly heading: string;
  /** Such as "16 parts: 2 children, 3 parents and 1 family". */
  readonly counts: (counts: readonly (readonly [UnitKind, number])[]) => string;
  readonly empty: string;
  readonly done: (done: number, total: number) => string;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly kindLeads: Readonly<Record<UnitKind, string>>;
  readonly variants: Readonly<Record<NonNullable<UnitView['unit']['variant']>, string>>;
  readonly gridParent: string;
  readonly gridNothing: string;
  /** The name of a part about two people, such as "Eva and Alma". */
  readonly pair: (one: string, other: string) => string;
  readonly network: string;
  readonly unnamed: string;
  readonly statuses: Readonly<Record<UnitView['status'], string>>;
  readonly closed: Readonly<Record<'died' | 'no-longer', string>>;
  readonly notJoint: string;
  readonly suggested: string;
  readonly worker: string;
  readonly flows: Readonly<Record<VoiceView['flow'], string>>;
  readonly progress: (settled: number, total: number) => string;
  /** Who answers, such as "Eva answers". */
  readonly answers: (name: string) => string;
  /** Before a voice, for those who hear the button out of its place: such as "Open Eva and Alma:". */
  readonly about: (action: string, unit: string) => string;
  /** Of a talk that a colleague writes on another device. */
  readonly ledBy: (worker: string) => string;
  readonly actions: {
    readonly open: string;
    readonly openOwn: string;
    readonly continue: string;
    readonly read: string;
    readonly setAside: string;
    readonly takeUp: string;
    readonly cancel: string;
  };
  readonly setAside: {
    readonly legend: (unit: string) => string;
    readonly reason: string;
    readonly help: string;
    readonly confirm: string;
  };
  readonly people: {
    readonly heading: string;
    readonly lead: string;
    readonly informed: string;
    readonly notInformed: string;
    /** For someone whose information was put off. */
    readonly putOff: (reason: string) => string;
    readonly change: (name: string) => string;
  };
  readonly information: {
    readonly legend: (name: string) => string;
    readonly lead: string;
    readonly topicsLegend: string;
    readonly topics: Readonly<Record<InformationTopic, string>>;
    readonly all: string;
    readonly language: string;
    readonly formatLegend: string;
    readonly formats: Readonly<Record<'spoken' | 'written' | 'pictures' | 'sign-language', string>>;
    readonly voluntarinessLegend: string;
    readonly voluntariness: Readonly<Record<Voluntariness['kind'], string>>;
    readonly noteForPartial: string;
    readonly noteForNotAsked: string;
    readonly save: string;
    readonly saveAndOpen: string;
    readonly topicsMissing: string;
    readonly bypassSummary: string;
    readonly bypassHelp: string;
    readonly bypassReason: string;
    readonly bypass: string;
    readonly wasBypassed: (reason: string) => string;
    readonly reasonMissing: string;
    readonly saved: string;
  };
}

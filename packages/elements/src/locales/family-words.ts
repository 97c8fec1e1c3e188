import type {
  ChildrenAnswer,
  Communication,
  Edge,
  EdgeType,
  FamilyStep,
  Person,
  Protection,
  SafetyEdge,
} from '@helhet/core';

type Need = NonNullable<Communication['needs']>[number];
type InterpreterMode = NonNullable<Communication['interpreter']>['mode'];

/** What is said while the family is described. Nothing says mother or father. */
export interface FamilyWords {
  readonly heading: string;
  readonly steps: string;
  readonly stepNames: Readonly<Record<'children' | FamilyStep | 'ready', string>>;
  readonly stepLeads: Readonly<Record<'children' | FamilyStep | 'ready', string>>;
  readonly stepCompleted: string;
  readonly stepHasIssues: string;
  readonly complete: string;
  /** Before what a step still needs. */
  readonly stepNeeds: string;
  readonly issuesHeading: (count: number) => string;
  readonly somethingElse: string;
  readonly nobody: string;
  readonly unnamed: string;
  readonly actions: {
    readonly add: string;
    readonly change: string;
    readonly remove: string;
    readonly close: string;
    readonly cancel: string;
    readonly save: string;
    readonly confirmRemove: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly changeOf: (name: string) => string;
    readonly removeOf: (name: string) => string;
  };
  readonly children: {
    readonly legend: string;
    readonly answers: Readonly<Record<ChildrenAnswer, string>>;
    readonly save: string;
    readonly noChildren: string;
    readonly childrenUnknown: string;
    readonly askAgain: string;
    /** What was answered, once it has led on. */
    readonly answered: (answer: string) => string;
    readonly chooseFirst: string;
  };
  readonly persons: {
    readonly none: string;
    readonly addLegend: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<Person['kind'], string>>;
    readonly born: string;
    readonly bornHelp: string;
    readonly expected: string;
    readonly expectedHelp: string;
    readonly identityUnknown: string;
    readonly gender: string;
    readonly genders: Readonly<Record<'female' | 'male' | 'other' | 'not-given' | '', string>>;
    readonly away: string;
    readonly aways: Readonly<Record<'imprisoned' | 'in-care' | 'abroad' | 'other' | '', string>>;
    readonly bornOn: (date: string) => string;
    readonly expectedOn: (date: string) => string;
    readonly deceased: string;
    readonly deceasedOn: (date: string) => string;
    readonly death: {
      readonly legend: (name: string) => string;
      readonly open: string;
      readonly on: string;
      readonly unexpected: string;
    };
    readonly birth: {
      readonly legend: (name: string) => string;
      readonly open: string;
      readonly on: string;
      readonly name: string;
    };
    /** For one of two people with the same id. */
    readonly separate: string;
  };
  readonly edges: {
    readonly focusLegend: string;
    readonly who: (one: string, other: string) => string;
    readonly nothing: string;
    readonly alone: string;
    readonly calls: (child: string, other: string) => string;
    readonly callsHelp: string;
    readonly legends: Readonly<Record<EdgeType, string>>;
    /** Such as "biological parent of": between two names in the list. */
    readonly sentences: (one: string, type: EdgeType, other: string) => string;
    readonly dates: string;
    readonly since: string;
    readonly until: string;
    readonly dateHelp: string;
    readonly custody: string;
    readonly custodies: Readonly<Record<NonNullable<Edge['custody']>, string>>;
    readonly careRole: string;
    readonly carrying: string;
    readonly sibling: string;
    readonly siblings: Readonly<Record<NonNullable<Edge['sibling']>, string>>;
    readonly partner: string;
    readonly partners: Readonly<Record<NonNullable<Edge['partner']>, string>>;
    readonly notChosen: string;
    readonly faultyHeading: string;
    readonly turn: string;
    readonly period: (since: string | undefined, until: string | undefined) => string;
  };
  readonly households: {
    readonly none: string;
    readonly addLabel: string;
    readonly add: string;
    readonly label: string;
    readonly labelHelp: string;
    readonly protected: string;
    readonly protectedHelp: string;
    readonly members: string;
    readonly share: (name: string) => string;
    readonly shareShort: string;
    readonly pattern: (name: string) => string;
    readonly patternShort: string;
    readonly patternHelp: string;
    readonly notANumber: string;
  };
  readonly protection: {
    readonly personsHeading: string;
    readonly choices: Readonly<Record<Protection | '', string>>;
    readonly safetyHeading: string;
    readonly safetyLead: string;
    readonly one: string;
    readonly other: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<SafetyEdge['kind'], string>>;
    readonly danger: string;
    readonly dangerUnknown: string;
    readonly source: string;
    readonly sourceHelp: string;
    readonly add: string;
    readonly none: string;
    readonly sentence: (one: string, other: string, kind: SafetyEdge['kind']) => string;
    readonly dangerSentence: (name: string) => string;
  };
  readonly communication: {
    readonly languages: string;
    readonly addLanguage: string;
    readonly interpreter: string;
    readonly interpreterLanguage: string;
    readonly interpreterMode: string;
    readonly modes: Readonly<Record<InterpreterMode, string>>;
    readonly interpreterHelp: string;
    readonly needs: string;
    readonly needNames: Readonly<Record<Need, string>>;
    readonly nothing: string;
  };
  readonly ready: string;
  readonly map: {
    readonly heading: string;
    readonly label: (persons: number, homes: number) => string;
    readonly empty: string;
    readonly kinds: Readonly<Record<Person['kind'], string>>;
    readonly identityUnknown: string;
    readonly deceased: string;
    readonly lines: Readonly<Record<'couple' | 'apart' | 'parent' | 'carer', string>>;
    readonly legend: string;
    readonly asText: string;
    readonly columns: readonly [name: string, who: string, ties: string, homes: string];
    readonly noHome: string;
    readonly part: (home: string, percent: number | null, pattern: string | null) => string;
  };
}

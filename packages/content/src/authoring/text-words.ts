import type { AnswerKindName, Group, Instrument, UnitKind } from '@helhet/core';

/** The words that an interview is written out with, in one language. @internal */
export interface TextWords {
  readonly version: string;
  readonly units: Readonly<Record<UnitKind, string>>;
  readonly onlyFor: string;
  readonly notFor: string;
  /** How to read what follows. */
  readonly reading: string;
  readonly to: (audience: string) => string;

  readonly areaWhen: string;
  readonly areaAlways: string;
  readonly mandatory: string;
  readonly note: string;

  readonly answer: string;
  readonly kinds: Readonly<Record<AnswerKindName, string>>;
  readonly between: (min: number | undefined, max: number | undefined) => string;
  readonly asked: string;
  readonly always: string;
  readonly never: string;
  readonly when: string;
  readonly whateverAnswer: string;
  readonly oneToOne: string;
  readonly isPrivate: string;
  readonly isNotPrivate: string;
  readonly help: string;
  readonly proposes: string;
  readonly fires: string;
  readonly listenFor: string;
  readonly ends: string;
  readonly closing: Readonly<Record<keyof NonNullable<Instrument['closing']>, string>>;

  readonly group: string;
  readonly each: Readonly<Record<Group['each'], string>>;
  readonly groupWhen: string;
  readonly called: string;
  readonly add: string;

  /** What stands for the names in a sentence. */
  readonly names: Readonly<Record<'child' | 'parent' | 'sibling' | 'home' | 'number', string>>;
}

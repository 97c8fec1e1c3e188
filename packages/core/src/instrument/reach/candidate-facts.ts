import type { Audience } from '../audience.js';
import type { Comparable, ConditionLeaf, FactName, UnitFacts } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { UnitKind, UnitVariant } from '../../unit/unit.js';
import { comparedValues } from './comparing.js';

const bandsOf: Readonly<Record<Audience, readonly (readonly [number, number])[]>> = {
  'child-2-6': [[2, 6]],
  'child-7-12': [[7, 12]],
  // Someone who has come of age in the middle of it is still asked as before.
  'child-13-17': [[13, 18]],
  adult: [[0, 17]],
  worker: [[0, 17]],
};

const variantsOf: Readonly<Partial<Record<UnitKind, readonly UnitVariant[]>>> = {
  child: ['unborn'],
  'parent-child': ['distance'],
  couple: ['couple', 'coparents', 'couple+coparents'],
  family: ['network'],
};

const ofEveryUnit: readonly FactName[] = ['parentImprisoned', 'protected', 'carrying'];
const ofChild: readonly FactName[] = ['siblings', 'absentParent', 'parentDied', ...ofEveryUnit];

/** What can be known to be so or not, in each kind of unit. */
const flagsOf: Readonly<Record<UnitKind, readonly FactName[]>> = {
  child: ofChild,
  parent: ofEveryUnit,
  'parent-child': ofChild,
  couple: [...ofEveryUnit, 'joint'],
  family: ofEveryUnit,
};

/**
 * Finds facts to try: those that can go together for a unit of the instrument and an audience, of the facts that
 * some leaves look at.
 */
export function candidateFacts(
  { unit, variant, notFor = [] }: Instrument,
  audience: Audience,
  leaves: readonly ConditionLeaf[],
): readonly UnitFacts[] {
  // Without a family nothing is known beforehand.
  if (unit === undefined) return [{}];
  const looked = new Set(leaves.flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])));
  const isOfChild = unit === 'child' || unit === 'parent-child';
  let found: readonly UnitFacts[] = [variant === undefined ? {} : { variant }];
  const vary = (choices: readonly UnitFacts[]): void => {
    found = found.flatMap((facts) => choices.map((choice) => ({ ...facts, ...choice })));
  };
  if (isOfChild && (looked.has('band') || looked.has('age')))
    vary(agesFor(audience, variant, notFor));
  if (!isOfChild && looked.has('youngestChild')) {
    const near = valuesOf('youngestChild', leaves).map(Number);
    vary([{}, ...near.flatMap((age) => [age - 1, age, age + 1]).map(asYoungest)]);
  }
  if (variant === undefined && looked.has('variant')) {
    const variants = (variantsOf[unit] ?? []).filter((one) => !notFor.includes(one));
    vary([{}, ...variants.map((one) => ({ variant: one }))]);
  }
  for (const flag of flagsOf[unit]) {
    if (looked.has(flag)) vary([{}, { [flag]: true }, { [flag]: false }]);
  }
  return found;
}

function asYoungest(youngestChild: number): UnitFacts {
  return { youngestChild };
}

function valuesOf(fact: FactName, leaves: readonly ConditionLeaf[]): readonly Comparable[] {
  return leaves.flatMap((leaf) =>
    'fact' in leaf && leaf.fact === fact ? comparedValues(leaf) : [],
  );
}

/**
 * Every age that an audience is asked about, with its band; adults are asked about the unborn too. A child whose age
 * is not known counts as being in the middle.
 */
function agesFor(
  audience: Audience,
  variant: UnitVariant | undefined,
  notFor: readonly UnitVariant[],
): readonly UnitFacts[] {
  const unborn: UnitFacts = { band: 'unborn' };
  if (variant === 'unborn') return [unborn];
  const known = bandsOf[audience].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const age = first + index;
      return { band: bandOf(age), age };
    }),
  );
  const unknown: UnitFacts = { band: '7-12' };
  if (audience.startsWith('child')) {
    return known.some(({ band }) => band === unknown.band) ? [...known, unknown] : known;
  }
  return notFor.includes('unborn') ? [{}, ...known, unknown] : [{}, unborn, ...known, unknown];
}

function bandOf(age: number): string {
  if (age < 2) return '0-1';
  if (age < 7) return '2-6';
  if (age < 13) return '7-12';
  return age < 18 ? '13-17' : '18+';
}

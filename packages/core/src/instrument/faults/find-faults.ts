import type { FactorId, Instrument, QuestionId, TriggerId } from '../instrument.js';
import type { InstrumentRules } from '../rules.js';
import type { InstrumentWords } from '../words.js';
import type { Fault } from './fault.js';
import { findStructuralFaults } from './find-structural-faults.js';
import { privacyFaults } from './privacy-faults.js';
import { reachFaults } from './reach-faults.js';
import { ruleFaults } from './rule-faults.js';
import { wordFaults } from './word-faults.js';

/** What else an instrument is checked against. What is not given is not checked. @public */
export interface FaultGround {
  readonly rules?: InstrumentRules;
  /** The factors that exist. */
  readonly factors?: readonly { readonly id: FactorId }[];
  /** The triggers that exist. */
  readonly triggers?: readonly { readonly id: TriggerId }[];
  /** Questions that the domain says must never be heard by anyone else. */
  readonly mustBePrivate?: readonly QuestionId[];
}

/**
 * Finds everything wrong in an instrument, and in its words and rules when they are given; empty when nothing
 * is.
 *
 * While its ids and conditions have faults, what they lead to is not looked at: one mistake is told once.
 *
 * @public
 */
export function findFaults(
  instrument: Instrument,
  words: readonly InstrumentWords[] = [],
  ground: FaultGround = {},
): readonly Fault[] {
  const structure = findStructuralFaults(instrument);
  const rules = ground.rules ? ruleFaults(instrument, ground.rules, ground) : [];
  const isSound = structure.length + rules.length === 0;
  return [
    ...structure,
    ...privacyFaults(instrument, ground.mustBePrivate ?? []),
    ...rules,
    ...(isSound ? reachFaults(instrument, ground.rules) : []),
    ...words.flatMap((language) => wordFaults(instrument, language)),
  ];
}

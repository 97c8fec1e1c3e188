import type { Instrument } from '../instrument.js';
import { conditionFaults } from './condition-faults.js';
import type { Fault } from './fault.js';
import { findCircles } from './find-circles.js';
import { structureFaults } from './structure-faults.js';

/** Finds what is wrong in the ids, kinds and conditions of an instrument: with any of it, nothing can be asked. */
export function findStructuralFaults(instrument: Instrument): readonly Fault[] {
  return [
    ...structureFaults(instrument),
    ...conditionFaults(instrument),
    ...findCircles(instrument),
  ];
}

import { findFaults, sayFault } from '@helhet/core';

import { factors } from '../factors/factors.js';
import { mustBePrivate } from '../must-be-private.js';
import { triggers } from '../triggers/triggers.js';
import { exitCodes, type CommandResult } from './command-result.js';
import type { ReadInstrument } from './read-instrument.js';

/**
 * Checks an instrument, its words and its rules, and says every fault with its place and how to mend it.
 *
 * @internal
 */
export function check(read: ReadInstrument): CommandResult {
  const faults = findAllFaults(read);
  const count = read.problems.length + faults.length;
  const lines = [
    ...read.problems,
    ...faults,
    ...(count > 0 ? [''] : []),
    sayRead(read),
    ...(read.instrument
      ? []
      : ['The rest can be checked when the file of the instrument is mended.']),
    count === 0 ? 'No faults.' : count === 1 ? '1 fault.' : `${count} faults.`,
  ];
  return { code: count === 0 ? exitCodes.done : exitCodes.faulty, lines };
}

function findAllFaults({ instrument, words, rules }: ReadInstrument): readonly string[] {
  if (!instrument) return [];
  const ground = {
    factors,
    triggers,
    mustBePrivate: mustBePrivate[instrument.id] ?? [],
    ...(rules && { rules }),
  };
  return findFaults(instrument, words, ground).map((fault) => `${sayFault(fault)} (${fault.code})`);
}

/** Says which files were looked at, so that one with another name is missed at once. */
function sayRead({ files, words, rules }: ReadInstrument): string {
  const checked = files.filter(({ kind }) => ['instrument', 'words', 'rules'].includes(kind));
  if (checked.length === 0) return 'Checked nothing.';
  const missing = [
    ...(words.length === 0 && !checked.some(({ kind }) => kind === 'words') ? ['words'] : []),
    ...(rules === null && !checked.some(({ kind }) => kind === 'rules') ? ['rules'] : []),
  ];
  const without = missing.length === 0 ? '' : ` No ${missing.join(' and no ')} beside it.`;
  return `Checked ${checked.map(({ name }) => name).join(', ')}.${without}`;
}

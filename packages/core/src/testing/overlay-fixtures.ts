import type { HelhetError } from '../error/helhet-error.js';
import type { Instrument, Question } from '../instrument/instrument.js';
import type { InstrumentRules } from '../instrument/rules.js';
import { extendInstrument, type WholeInstrument } from '../overlay/extend-instrument.js';
import type { Overlay, OverlayWords } from '../overlay/overlay.js';
import { wordsFor } from './words-for.js';

const ask = { adult: { kind: 'yes-no' } } as const;

/** A question of yes or no. */
export function question(id: string, more: Partial<Question> = {}): Question {
  return { id, ask, ...more };
}

/** An instrument to lay overlays over. */
export const sleep: Instrument = {
  id: 'sleep',
  version: '1.0.0',
  areas: [
    {
      id: 'A1',
      questions: [
        question('Q1'),
        question('Q2', { when: { question: 'Q1', equals: 'yes' } }),
        question('Q3', { ask: { adult: { kind: 'one-of', options: ['red', 'blue'] } } }),
      ],
    },
    {
      id: 'A2',
      mandatory: true,
      questions: [question('Q4', { ask: { ...ask, worker: { kind: 'text' } } })],
      groups: [{ id: 'G1', each: 'entry', questions: [question('Q5'), question('Q6')] }],
    },
    { id: 'A3', questions: [question('Q7')] },
  ],
  closing: { lowerRisk: 'Q4', strengthenProtection: 'Q7' },
};

/** Its rules. */
export const rules: InstrumentRules = {
  instrument: 'sleep',
  version: '2.0.0',
  rules: {
    Q1: [{ when: { question: 'Q1', equals: 'no' }, proposes: ['R01'] }],
    Q3: [{ when: { question: 'Q3', equals: 'red' }, fires: ['T01'] }],
  },
  listenFor: { Q3: ['R02'], Q5: ['R01'] },
};

/** All of it. */
export const base: WholeInstrument = { instrument: sleep, words: [wordsFor(sleep)], rules };

/** An overlay for it. */
export function overlay(change: Partial<Overlay>): Overlay {
  return { id: 'town', version: '3.1.0', base: { id: 'sleep', version: '1.0.0' }, ...change };
}

/** What comes out when such an overlay is laid. */
export function extend(change: Partial<Overlay>, of: WholeInstrument = base): WholeInstrument {
  return extendInstrument(of, overlay(change));
}

/** Why such an overlay is refused. */
export function refused(change: Partial<Overlay>): HelhetError {
  try {
    extend(change);
  } catch (error) {
    return error as HelhetError;
  }
  throw new Error('The overlay was not refused.');
}

/** English sentences for some questions. */
export function wordsOf(
  ...ids: string[]
): NonNullable<Overlay['words']> & { readonly en: OverlayWords } {
  const questions = Object.fromEntries(ids.map((id) => [id, { text: { adult: `${id}?` } }]));
  return { en: { questions } };
}

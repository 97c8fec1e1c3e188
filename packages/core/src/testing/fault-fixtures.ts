import type { Fault, FaultCode } from '../instrument/faults/fault.js';
import { findFaults, type FaultGround } from '../instrument/faults/find-faults.js';
import type { Condition } from '../instrument/condition.js';
import type { Area, Group, Instrument, Question } from '../instrument/instrument.js';
import type { Rule } from '../instrument/rules.js';
import type { InstrumentWords } from '../instrument/words.js';
import { findOverlayFaults } from '../overlay/find-overlay-faults.js';
import type { Overlay } from '../overlay/overlay.js';
import { findProfileFaults } from '../profile/apply-profile.js';

/** Stands in every sentence of the fixtures: no fault may repeat it. */
export const canary = 'CANARY';

/** Something faulty, and the one fault that must be found in it. */
export interface FaultFixture {
  readonly find: () => readonly Fault[];
  readonly fault: Omit<Fault, 'code'>;
}

const first: Question = { id: 'Q1', ask: { adult: { kind: 'yes-no' } } };
const second: Question = {
  id: 'Q2',
  ask: { adult: { kind: 'one-of', options: ['red', 'blue'] } },
  when: { question: 'Q1', equals: 'yes' },
};
const inner: Question = { id: 'Q3', ask: { adult: { kind: 'rating' } } };
const group: Group = { id: 'G1', each: 'entry', questions: [inner] };
const area: Area = { id: 'A1', questions: [first, second], groups: [group] };

/** An instrument in which nothing is wrong. */
export const soundInstrument: Instrument = {
  id: 'sleep',
  version: '1.0.0',
  areas: [area],
  closing: { lowerRisk: 'Q1', strengthenProtection: 'Q2' },
};

/** All its words. */
export const soundWords: InstrumentWords = {
  instrument: 'sleep',
  language: 'en',
  title: canary,
  areas: { A1: { title: canary } },
  groups: { G1: { title: canary, instance: canary, add: canary } },
  questions: {
    Q1: { text: { adult: canary } },
    Q2: { text: { adult: canary }, options: { red: canary, blue: canary } },
    Q3: { text: { adult: canary } },
  },
};

/** Rules and what they name, in which nothing is wrong. */
export const soundGround: FaultGround = {
  rules: rulesOf('Q2', { when: { question: 'Q2', equals: 'red' }, proposes: ['R01'] }),
  factors: [{ id: 'R01' }],
  triggers: [{ id: 'T01' }],
};

const inArea = { instrument: 'sleep', area: 'A1' };
const inGroup = { ...inArea, group: 'G1' };

function rulesOf(question: string, rule: Rule): NonNullable<FaultGround['rules']> {
  return { instrument: 'sleep', version: '1.0.0', rules: { [question]: [rule] } };
}

/** What is wrong with an area that stands alone. */
function inAreaOf(questions: readonly Question[], more: Partial<Area> = {}): FaultFixture['find'] {
  return () =>
    findFaults({ id: 'sleep', version: '1.0.0', areas: [{ id: 'A1', questions, ...more }] });
}

function inRules(rules: FaultGround['rules']): FaultFixture['find'] {
  return () => findFaults(soundInstrument, [], { ...soundGround, ...(rules && { rules }) });
}

function inWords(words: Partial<InstrumentWords>): FaultFixture['find'] {
  return () => findFaults(soundInstrument, [{ ...soundWords, ...words }]);
}

function inOverlay(change: Partial<Overlay>): FaultFixture['find'] {
  const overlay: Overlay = {
    id: 'town',
    version: '1.0.0',
    base: { id: 'sleep', version: '1.0.0' },
    ...change,
  };
  return () => findOverlayFaults(soundInstrument, overlay);
}

const never: Condition = { any: [] };
const oneOf = (...options: string[]): Question => ({
  id: 'Q1',
  ask: { adult: { kind: 'one-of', options } },
});
const { Q2: _coloured, ...others } = soundWords.questions;

/** For each code, something that has that fault. */
export const faultFixtures: Readonly<Record<FaultCode, FaultFixture>> = {
  'area.id-taken': {
    find: () => findFaults({ ...soundInstrument, areas: [area, { id: 'A1', questions: [] }] }),
    fault: inArea,
  },
  'group.id-taken': {
    find: inAreaOf([first], { groups: [group, { ...group, questions: [{ ...inner, id: 'Q4' }] }] }),
    fault: inGroup,
  },
  'group.empty': {
    find: inAreaOf([first], { groups: [{ ...group, questions: [] }] }),
    fault: inGroup,
  },
  'question.id-taken': {
    find: inAreaOf([first], { groups: [{ ...group, questions: [first] }] }),
    fault: { ...inGroup, question: 'Q1' },
  },
  'question.id-malformed': {
    find: inAreaOf([{ ...first, id: 'Q#1' }]),
    fault: { ...inArea, question: 'Q#1' },
  },
  'question.asked-of-nobody': {
    find: inAreaOf([{ id: 'Q1', ask: {} }]),
    fault: { ...inArea, question: 'Q1' },
  },
  'question.options-missing': {
    find: inAreaOf([oneOf()]),
    fault: { ...inArea, question: 'Q1', found: 'adult' },
  },
  'question.option-twice': {
    find: inAreaOf([oneOf('red', 'blue', 'red')]),
    fault: { ...inArea, question: 'Q1', found: 'red' },
  },
  'question.unreachable': {
    find: inAreaOf([first], { groups: [{ ...group, when: never }] }),
    fault: { ...inGroup, question: 'Q3', found: 'adult' },
  },
  'question.not-private': {
    find: () => findFaults(soundInstrument, [], { mustBePrivate: ['Q3'] }),
    fault: { ...inGroup, question: 'Q3', found: 'adult' },
  },
  'question.reveals-private': {
    find: inAreaOf([{ ...first, private: ['adult'] }, second]),
    fault: { ...inArea, question: 'Q2', found: 'Q1' },
  },
  'closing.question-unknown': {
    find: () =>
      findFaults({
        ...soundInstrument,
        closing: { lowerRisk: 'Q1', strengthenProtection: 'Q9' },
      }),
    fault: { instrument: 'sleep', found: 'Q9' },
  },
  'condition.question-unknown': {
    find: inAreaOf([first], { when: { question: 'Q9', answered: true } }),
    fault: { ...inArea, found: 'Q9' },
  },
  'condition.circular': {
    find: inAreaOf([{ ...first, when: { question: 'Q1', answered: true } }]),
    fault: { ...inArea, question: 'Q1' },
  },
  'condition.into-group': {
    find: inAreaOf([{ ...first, when: { question: 'Q3', answered: true } }], { groups: [group] }),
    fault: { ...inArea, question: 'Q1', found: 'Q3' },
  },
  'condition.cannot-compare': {
    find: inAreaOf([{ id: 'Q1', ask: { adult: { kind: 'text' } } }], {
      groups: [{ ...group, when: { question: 'Q1', equals: 'yes' } }],
    }),
    fault: { ...inGroup, found: 'Q1' },
  },
  'condition.value-impossible': {
    find: inAreaOf([first, { ...second, when: { question: 'Q1', in: ['yes', 'often'] } }]),
    fault: { ...inArea, question: 'Q2', found: 'often' },
  },
  'rules.of-another-instrument': {
    find: inRules({ instrument: 'dreams', version: '1.0.0', rules: {} }),
    fault: { instrument: 'sleep', found: 'dreams' },
  },
  'rule.question-unknown': {
    find: inRules(rulesOf('Q9', { when: { all: [] }, proposes: ['R01'] })),
    fault: { instrument: 'sleep', question: 'Q9', rule: 1 },
  },
  'rule.empty': {
    find: inRules(rulesOf('Q3', { when: { question: 'Q3', atLeast: 7 } })),
    fault: { ...inGroup, question: 'Q3', rule: 1 },
  },
  'rule.never-holds': {
    find: inRules(rulesOf('Q2', { when: { question: 'Q1', equals: 'no' }, proposes: ['R01'] })),
    fault: { ...inArea, question: 'Q2', rule: 1 },
  },
  'rule.factor-unknown': {
    find: inRules(rulesOf('Q1', { when: { all: [] }, proposes: ['R01', 'R99'] })),
    fault: { ...inArea, question: 'Q1', rule: 1, found: 'R99' },
  },
  'rule.trigger-unknown': {
    find: inRules(rulesOf('Q1', { when: { all: [] }, fires: ['T99'] })),
    fault: { ...inArea, question: 'Q1', rule: 1, found: 'T99' },
  },
  'words.of-another-instrument': {
    find: inWords({ instrument: 'dreams' }),
    fault: { instrument: 'sleep', language: 'en', found: 'dreams' },
  },
  'words.area-missing': {
    find: inWords({ areas: { A1: { title: ' ' } } }),
    fault: { ...inArea, language: 'en' },
  },
  'words.group-missing': {
    find: inWords({ groups: { G1: { title: canary, instance: canary } } }),
    fault: { ...inGroup, language: 'en' },
  },
  'words.text-missing': {
    find: inWords({ questions: { ...soundWords.questions, Q3: { text: { worker: canary } } } }),
    fault: { ...inGroup, question: 'Q3', language: 'en', found: 'adult' },
  },
  'words.option-missing': {
    find: inWords({
      questions: { ...others, Q2: { text: { adult: canary }, options: { red: canary } } },
    }),
    fault: { ...inArea, question: 'Q2', language: 'en', found: 'blue' },
  },
  'overlay.of-another-instrument': {
    find: inOverlay({ base: { id: 'dreams', version: '1.0.0' } }),
    fault: { instrument: 'sleep', overlay: 'town', found: 'dreams' },
  },
  'overlay.of-another-version': {
    find: inOverlay({ base: { id: 'sleep', version: '0.9.0' } }),
    fault: { instrument: 'sleep', overlay: 'town', found: '0.9.0' },
  },
  'overlay.id-unknown': {
    find: inOverlay({ hide: { Q9: canary } }),
    fault: { instrument: 'sleep', overlay: 'town', found: 'Q9' },
  },
  'overlay.reason-missing': {
    find: inOverlay({ hide: { Q1: canary, Q2: ' ' } }),
    fault: { instrument: 'sleep', overlay: 'town', found: 'Q2' },
  },
  'profile.id-unknown': {
    find: () =>
      findProfileFaults(
        { instruments: [soundInstrument], words: [soundWords] },
        { id: 'short', version: '1.0.0', units: [], choose: { sleep: ['Q1', 'Q9'] } },
      ),
    fault: { instrument: 'sleep', profile: 'short', found: 'Q9' },
  },
};

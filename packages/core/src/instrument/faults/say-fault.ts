import type { Fault, FaultCode } from './fault.js';
import { sayPlace } from './say-place.js';

/** What a fault is and how it is mended; `found` stands where the fault has one. */
interface FaultWords {
  readonly what: string;
  readonly mend: string;
}

const said: Readonly<Record<FaultCode, FaultWords>> = {
  'area.id-taken': { what: 'another area has this id', mend: 'Give one of them another id.' },
  'group.id-taken': {
    what: 'another group or question has this id',
    mend: 'Give one of them another id.',
  },
  'group.empty': { what: 'the group has no questions', mend: 'Add a question, or take it away.' },
  'question.id-taken': {
    what: 'another question has this id',
    mend: 'Give one of them another id; an id that was answered is never used again.',
  },
  'question.id-malformed': {
    what: 'the id is empty, or holds a space or #',
    mend: 'Use letters, digits, dots and dashes.',
  },
  'question.asked-of-nobody': {
    what: 'nobody is asked',
    mend: 'Add an audience with an answer kind under "ask".',
  },
  'question.options-missing': {
    what: 'there is nothing to choose for {found}',
    mend: 'List at least one option.',
  },
  'question.option-twice': { what: '{found} is an option twice', mend: 'Take one away.' },
  'question.unreachable': {
    what: '{found} can never reach it, whatever is answered',
    mend: 'Loosen its condition, its group’s or its area’s, or take the audience away from "ask".',
  },
  'question.not-private': {
    what: 'it must be private for {found}',
    mend: 'Set "private" to true, or add the audience to its list.',
  },
  'question.reveals-private': {
    what: 'it is there only after the private question {found}, and is not private itself',
    mend: 'Make it private too.',
  },
  'closing.question-unknown': {
    what: '"closing" names {found}, and there is no such question',
    mend: 'Name a question of the instrument.',
  },
  'condition.question-unknown': {
    what: 'a condition names {found}, and there is no such question',
    mend: 'Check the spelling, or take the comparison away.',
  },
  'condition.circular': {
    what: 'its condition leads back to itself',
    mend: 'Take one of the comparisons in the ring away.',
  },
  'condition.into-group': {
    what: 'a condition outside the group looks at {found} inside it',
    mend: 'Move the question into the group, or ask a question of its own outside.',
  },
  'condition.cannot-compare': {
    what: 'a condition compares {found}, whose answers cannot be compared so',
    mend: 'Compare with "answered", or give the question options, a scale or a number.',
  },
  'condition.value-impossible': {
    what: 'a condition compares with {found}, which nobody can answer',
    mend: 'Use one of the options, or a number within the limits.',
  },
  'rules.of-another-instrument': {
    what: 'the rules are of {found}',
    mend: 'Give the rules of this instrument.',
  },
  'rule.question-unknown': {
    what: 'there is no such question for a rule',
    mend: 'Check the spelling, or take the rule away.',
  },
  'rule.empty': {
    what: 'the rule proposes nothing and fires nothing',
    mend: 'Add "proposes" or "fires", or take the rule away.',
  },
  'rule.never-holds': {
    what: 'the rule never holds, whatever is answered',
    mend: 'Check its values against the options of every audience.',
  },
  'rule.factor-unknown': { what: 'there is no factor {found}', mend: 'Use a factor that exists.' },
  'rule.trigger-unknown': {
    what: 'there is no trigger {found}',
    mend: 'Use a trigger that exists.',
  },
  'words.of-another-instrument': {
    what: 'the words are of {found}',
    mend: 'Give the words of this instrument.',
  },
  'words.area-missing': { what: 'the area has no title', mend: 'Write one.' },
  'words.group-missing': {
    what: 'the group lacks a title, what an instance is called, or what adds one more',
    mend: 'Write "title" and "instance", and "add" for a group of entries.',
  },
  'words.text-missing': { what: 'there is no sentence for {found}', mend: 'Write one.' },
  'words.option-missing': { what: 'option {found} has no words', mend: 'Write them.' },
  'overlay.of-another-instrument': {
    what: 'the overlay is for {found}',
    mend: 'Lay it over that instrument.',
  },
  'overlay.of-another-version': {
    what: 'the overlay was written for version {found}',
    mend: 'Read through what has changed, then set the version.',
  },
  'overlay.id-unknown': {
    what: 'the overlay names {found} where there is no area, group or question with that id',
    mend: 'Check the spelling, or take it away.',
  },
  'overlay.reason-missing': {
    what: 'the overlay hides {found} without a reason',
    mend: 'Write why; whoever looks later must be able to see it.',
  },
  'profile.id-unknown': {
    what: 'the profile chooses {found}, and there is nothing with that id',
    mend: 'Check the spelling, or take it away.',
  },
};

/**
 * Says a fault in one sentence: where, what, and how to mend it.
 *
 * @example
 * ```ts
 * sayFault({ code: 'question.asked-of-nobody', instrument: 'sleep', question: 'S01.1' });
 * ```
 * @public
 */
export function sayFault(fault: Fault): string {
  const { what, mend } = said[fault.code];
  return `${sayPlace(fault)}: ${what.replace('{found}', `"${fault.found ?? ''}"`)}. ${mend}`;
}

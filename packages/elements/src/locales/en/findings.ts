import type { FindingsWords } from '../findings-words.js';

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** The findings of a part in English. */
export const findingsEn: FindingsWords = {
  open: 'Risk and protection',
  heading: (unit) => `Risk and protection: ${unit}`,
  lead: 'For you only. Answers point to things, and you decide. Nothing is added up.',
  back: 'To the overview',
  notPrinted: 'This is not printed. A paper shows what one person has said, and no more.',
  empty: 'What the answers point to will be shown here, once someone has answered.',
  something: 'Something to look at',
  groups: { risk: 'Risk', protective: 'Protection', explore: 'To find out more about' },
  kinds: { risk: 'Risk', protective: 'Protection' },
  statuses: {
    proposed: 'Not decided yet',
    'to-explore': 'To find out more about',
    confirmed: 'Confirmed',
    rejected: 'Rejected',
    withdrawn: 'The decision was taken back',
  },
  pointsTo: 'What points to it',
  elsewhere: (unit) => `Said in the part ${unit}`,
  nothingPoints: 'No answer points to it now.',
  disagreement: (says, otherwise) =>
    `They say different things. ${listed(says)} ${says.length > 1 ? 'say' : 'says'} so, but not ${listed(otherwise)}.`,
  changed: 'The answers have changed since you decided. Have another look.',
  grades: {
    risk: {
      0: 'Nothing to worry about',
      1: 'Follow up',
      2: 'Needs help',
      3: 'Needs protection or help at once',
    },
    protective: { 0: 'Not there', 1: 'Weak', 2: 'There', 3: 'Strong and reliable' },
  },
  confidences: { low: 'Not sure', medium: 'Fairly sure', high: 'Sure' },
  immediacies: { now: 'Now', days: 'Within days', weeks: 'Within weeks', months: 'Within months' },
  trends: { better: 'Getting better', same: 'As before', worse: 'Getting worse' },
  sources: {
    'own-statement': 'What the person says',
    'child-statement': 'What a child says',
    'other-family-member': 'What someone else in the family says',
    observation: 'I have seen it myself',
    document: 'It is in a document',
    professional: 'Another professional says so',
    registered: 'It is in a register or a decision',
    instrument: 'A form or a method',
  },
  restsOn: (sources) => `Rests on: ${sources.join(' · ')}`,
  verdicts: {
    confirmed: 'Confirmed',
    rejected: 'Rejected',
    explored: 'Explore',
    reconsidered: 'Taken back',
  },
  decidedBy: (worker, day) => `${worker}, ${day}`,
  earlier: 'What was decided before',
  verbs: { confirm: 'Confirm', reject: 'Reject', explore: 'Explore', reconsider: 'Reconsider' },
  done: {
    confirm: 'It is confirmed.',
    reject: 'It is rejected.',
    explore: 'It is among what you will find out more about.',
    reconsider: 'The decision is taken back.',
  },
  form: {
    heading: (verb, factor) => `${verb}: ${factor}`,
    grade: { risk: 'How serious is it?', protective: 'How strong is it?' },
    gradeMissing: 'Choose what fits best.',
    basis: 'What does it rest on?',
    basisHint: 'Choose all that fit.',
    confidence: 'How sure are you?',
    confidenceHint:
      'You are sure if two sources say the same, each by itself, or if you have seen it yourself.',
    confidenceMissing: 'Choose how sure you are.',
    immediacy: 'How soon must something be done?',
    trend: 'Which way is it going?',
    leftOpen: 'Left open',
    note: 'More about it, if you like',
    reason: 'Why?',
    how: 'What will you ask or look at, and where?',
    howHint: 'For example: ask the preschool how he eats there.',
    textMissing: 'Write something here.',
    save: 'Save',
    cancel: 'Cancel',
  },
  add: {
    summary: 'Add something that no answer points to',
    label: 'What have you seen or been told?',
    choose: 'Choose',
  },
};

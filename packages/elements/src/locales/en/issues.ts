import type { InterviewIssueWords } from '../issue-words.js';

export const issuesEn: InterviewIssueWords = {
  'family.malformed': () => 'The family cannot be read. Ask whoever sent it to check it.',
  'person.id-malformed': () =>
    'The person’s id has characters that cannot be used. Remove the person and add them again.',
  'person.id-taken': () =>
    'Two people have the same id. Make one of them a person of its own, or remove it.',
  'person.unknown': () => 'The person is not in the family.',
  'person.label-missing': () => 'Write a name.',
  'person.birth-not-a-date': () =>
    'That date does not exist. Write for example 2016-04-09, or 2016-04.',
  'person.birth-in-the-future': () =>
    'The birth date is in the future. Choose “expected” if the child is not born.',
  'person.death-not-a-date': () => 'The date of death is no date. Write year, month and day.',
  'edge.id-taken': () => 'Two relations have the same id. Remove one of them and add it again.',
  'edge.to-nobody': () =>
    'The relation is with someone who is not here. Add the person, or remove the relation.',
  'edge.to-oneself': () => 'The relation goes from a person to the same person. Remove it.',
  'edge.wrong-way': () =>
    'The relation goes the wrong way. It should go from the adult to the child: turn it round.',
  'edge.dates-reversed': () => 'The end comes before the start. Change one of the dates.',
  'edge.date-not-a-date': () => 'There is no such date. Write year, month and day.',
  'household.id-taken': () => 'Two homes have the same id. Remove one of them and add it again.',
  'household.id-reserved': () => 'The home’s id is taken. Remove the home and add it again.',
  'household.member-unknown': () =>
    'Someone who lives here is not among the people. Add the person, or untick them.',
  'household.member-twice': () => 'The same person is in the home twice. Remove one of them.',
  'household.share-impossible': () =>
    'The part of the time must be more than 0 and at most 100 per cent.',
  'household.shares-do-not-add-up': () =>
    'The parts of the time do not make 100 per cent together. Mend them, or leave them empty if it is not known.',
  'safety-edge.to-nobody': () => 'It is about someone who is not here. Change it, or remove it.',
  'safety-edge.to-oneself': () => 'It is about the same person twice. Choose two different people.',
  'child.none': () => 'Add at least one child or expected child.',
  'child.custodian-missing': () =>
    'Say who has custody or is the guardian. If it is not known, add an unknown person as a parent.',
  'event.unreadable': () => 'A stored event cannot be read. It is kept as it is.',
  'event.conflicting': () => 'Two different events have the same id. Both are kept.',
  'event.out-of-place': () => 'A stored event does not belong here. It is kept as it is.',
  'event.format-unknown': () => 'What is stored comes from a version that is not known here.',
  'log.unreachable': () => 'What others have written could not be fetched. What is here is kept.',
  'log.incomplete': () => 'Less was fetched than was there before, so nothing was changed here.',
  'interview.on-two-devices': () =>
    'A talk was written on two devices at once. Everything is kept; look through its answers.',
  'answer.question-unknown': () => 'There is no such question.',
  'answer.not-asked-here': () => 'The question is not asked here right now.',
  'answer.kind-wrong': () => 'The question cannot be answered that way.',
  'answer.option-unknown': () => 'There is no such choice. Choose one of the answers.',
  'answer.options-missing': () => 'Choose at least one answer.',
  'answer.options-contradict': () => 'None of these cannot be chosen together with anything else.',
  'answer.number-not-a-number': () => 'Write a number in figures.',
  'answer.number-out-of-range': ({ min, max }) => {
    if (min !== undefined && max !== undefined) return `Write a number from ${min} to ${max}.`;
    if (min !== undefined) return `Write a number that is at least ${min}.`;
    if (max !== undefined) return `Write a number that is at most ${max}.`;
    return 'The number is outside what can be given.';
  },
  'answer.date-not-a-date': () => 'There is no such date. Give at least year and month.',
  'answer.text-missing': () => 'Write something, or choose one of the answers below.',
  'answer.speaker-missing': () => 'Write who said it.',
  'answer.person-unknown': () => 'The person is not in the family. Choose someone else.',
  'answer.reason-missing': () => 'Write why the question was not asked.',
  'flow.not-now': () => 'That cannot be done right now.',
  'flow.malformed': () => 'That cannot be used. Check what was filled in.',
  'flow.reason-missing': () => 'Write a reason.',
  'unit.unknown': () => 'That part is no longer there.',
  'unit.closed': () => 'That part is closed. The answers are kept.',
  'unit.set-aside': () => 'That part is set aside. Take it up first.',
  'respondent.not-for-this-unit': () => 'The person does not answer this part.',
  'respondent.not-informed': () => 'The person needs to be informed first.',
  'respondent.refused': () => 'The person has said no to taking part.',
  'respondent.too-young': () => 'The child is too young to be asked. Observe instead.',
  'interview.written-elsewhere': () =>
    'The talk is written on another device. Take it over here first.',
  'interview.unknown': () => 'There is no such interview.',
  'safety.unknown': () => 'There is nothing of the kind to see to.',
  'safety.reason-missing': () => 'Choose what was done, or write why nothing is.',
  'safety.unsettled': () =>
    'Something about safety has to be seen to before the interview is closed. You can always pause.',
  'group.unknown': () => 'There is no such group to change here.',
  'instance.unknown': () => 'There is no such entry.',
  'interpreter.not-adult': () =>
    'A child or a relative never interprets. Arrange an adult from outside the family.',
  'presence.not-joint': () => 'These two may not be met in a talk together.',
  'instrument.missing': () => 'The questions for this part are missing.',
  'session.not-ready': () => 'Wait until everything has been fetched.',
  'session.disposed': () => 'The interview is closed here. Open it again.',
};

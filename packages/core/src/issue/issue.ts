/**
 * Something that is wrong, as data: a code and the ids it concerns. Never an answer, never a name.
 *
 * Words come last: whoever shows an issue has a sentence for its code.
 *
 * @public
 */
export interface Issue {
  readonly code: IssueCode;
  /** Ids and limits, such as `{ person: 'p1' }` or `{ question: 'C01.2', min: '0' }`. */
  readonly where: Readonly<Record<string, string>>;
}

/** Every code an {@link Issue} can have. @public */
export type IssueCode =
  FamilyIssueCode | EventIssueCode | AnswerIssueCode | FlowIssueCode | FindingIssueCode;

/** Issues of a family. @public */
export type FamilyIssueCode =
  | 'family.malformed'
  | 'person.id-malformed'
  | 'person.id-taken'
  | 'person.unknown'
  | 'person.label-missing'
  | 'person.birth-not-a-date'
  | 'person.birth-in-the-future'
  | 'person.death-not-a-date'
  | 'edge.id-taken'
  | 'edge.to-nobody'
  | 'edge.to-oneself'
  | 'edge.wrong-way'
  | 'edge.dates-reversed'
  | 'edge.date-not-a-date'
  | 'household.id-taken'
  | 'household.id-reserved'
  | 'household.member-unknown'
  | 'household.member-twice'
  | 'household.share-impossible'
  | 'household.shares-do-not-add-up'
  | 'safety-edge.to-nobody'
  | 'safety-edge.to-oneself'
  | 'child.none'
  | 'child.custodian-missing';

/** Issues of a log. @public */
export type EventIssueCode =
  | 'event.unreadable'
  | 'event.conflicting'
  | 'event.out-of-place'
  | 'event.format-unknown'
  | 'log.unreachable'
  | 'log.incomplete'
  | 'interview.on-two-devices';

/** Issues of an answer that its question cannot take. @public */
export type AnswerIssueCode =
  | 'answer.question-unknown'
  | 'answer.not-asked-here'
  | 'answer.kind-wrong'
  | 'answer.option-unknown'
  | 'answer.options-missing'
  | 'answer.options-contradict'
  | 'answer.number-not-a-number'
  | 'answer.number-out-of-range'
  | 'answer.date-not-a-date'
  | 'answer.text-missing'
  | 'answer.speaker-missing'
  | 'answer.person-unknown'
  | 'answer.reason-missing';

/** Issues of something that cannot be done now. @public */
export type FlowIssueCode =
  | 'flow.not-now'
  | 'flow.malformed'
  | 'flow.reason-missing'
  | 'unit.unknown'
  | 'unit.closed'
  | 'unit.set-aside'
  | 'respondent.not-for-this-unit'
  | 'respondent.not-informed'
  | 'respondent.refused'
  | 'respondent.too-young'
  | 'interview.unknown'
  | 'interview.written-elsewhere'
  | 'safety.unknown'
  | 'safety.reason-missing'
  | 'safety.unsettled'
  | 'group.unknown'
  | 'instance.unknown'
  | 'interpreter.not-adult'
  | 'presence.not-joint'
  | 'instrument.missing'
  | 'session.not-ready'
  | 'session.disposed';

/** Issues of a decision about a factor. @public */
export type FindingIssueCode =
  | 'factor.unknown'
  | 'finding.not-for-this-unit'
  | 'finding.basis-missing'
  | 'finding.only-from-elsewhere'
  | 'finding.confidence-too-high';

import type { Answer, AnswerValue, Given } from '../answer/answer.js';
import { persistentMap } from '../event/persistent-map.js';
import type { Family } from '../family/family.js';
import type { Audience } from '../instrument/audience.js';
import type { Instrument } from '../instrument/instrument.js';
import { createAsking, type Members } from '../interview/asking.js';
import type { AnswerHistory, Interview, Respondent } from '../interview/interview.js';
import { questionPlace, type InstanceId } from '../interview/question-key.js';
import type { HeardInterview } from '../voice/heard-interview.js';
import { wordsFor } from './words-for.js';

/** What was said in an interview, and by whom. */
export interface Telling {
  readonly instrument: Instrument;
  readonly respondent: Respondent;
  readonly audience: Audience;
  /** By question key; a list ends with the current answer, and a `null` there takes the answer back. */
  readonly said: Readonly<Record<string, Given | readonly (Given | null)[]>>;
  readonly added?: Readonly<Record<string, readonly InstanceId[]>>;
  readonly members?: Members;
  /** The day of it; among others, which was later. */
  readonly day?: number;
}

/** A person of the family as respondent. */
export function person(id: string): Respondent {
  return { kind: 'person', person: id };
}

/** What was answered. */
export function answered(value: AnswerValue): Given {
  return { state: 'answered', value };
}

/** Anna, nine years old, and her parents, who stand before her. */
export const annasFamily: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'kim', label: 'Kim', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'anna', label: 'Anna', kind: 'child', birth: { precision: 'date', date: '2017-01-02' } },
  ],
  edges: [],
  households: [],
  safetyEdges: [],
};

/** Makes an interview in which this was said. */
export function heardInterview(telling: Telling): HeardInterview {
  const { instrument, respondent, audience, said, added = {}, members = {}, day = 1 } = telling;
  const words = wordsFor(instrument);
  const at = `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;
  const catalogue = { id: instrument.id, version: '1.0.0', language: 'en', hash: '' };
  const recordedBy = { id: 'worker', role: 'worker' };
  const id = `${JSON.stringify(respondent)} ${String(day)}`;
  const answer = (key: string, given: Given, number: number): Answer => ({
    id: `${id} ${key} ${String(number)}`,
    ...questionPlace(key),
    given,
    audience,
    catalogue,
    at: at.replace('00.000', `${String(number).padStart(2, '0')}.000`),
    recordedBy,
  });
  const histories = Object.entries(said).map(([key, given]): [string, AnswerHistory] => {
    const all = Array.isArray(given) ? (given as readonly (Given | null)[]) : [given as Given];
    const answers = all.map((one, number) => one && answer(key, one, number));
    return [
      key,
      {
        ...questionPlace(key),
        current: answers.at(-1) ?? null,
        earlier: answers.slice(0, -1).filter((one) => one !== null),
      },
    ];
  });
  const interview: Interview = {
    id,
    unit: 'C:anna',
    respondent,
    instrument: catalogue,
    openedAt: at,
    openedBy: recordedBy,
    writer: { device: 'd1', actor: recordedBy, at: '2026-03-02T08:00:00.000Z' },
    takenOver: [],
    presence: null,
    answers: persistentMap(histories),
    instances: persistentMap(Object.entries(added)),
    everAdded: persistentMap(Object.entries(added)),
    done: false,
    closings: [],
    reopenings: [],
    lastAt: at,
  };
  return { interview, asking: createAsking({ instrument, words, audience, members }) };
}

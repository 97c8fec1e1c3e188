import type { Answer } from '../answer/answer.js';
import type { AnswerHistory, Interview, InterviewWriter } from '../interview/interview.js';
import type { Presence } from '../interview/presence.js';
import { questionKey, type QuestionPlace } from '../interview/question-key.js';
import type { Issue } from '../issue/issue.js';
import type { AssessmentEvent, EventOf } from './assessment-event.js';
import type { Assessment } from './assessment.js';
import { persistentMap } from './persistent-map.js';

/** Which instance of which group was added or taken away. */
type InstanceChange = EventOf<'instance.added' | 'instance.removed'>['payload'];

/** Folds what happened in an interview, or gives `null` when there is no such interview. */
export function foldInterviewEvent(
  assessment: Assessment,
  event: AssessmentEvent,
): Assessment | null {
  if (event.type === 'interview.opened') return withOpened(assessment, event);
  if (!('interview' in event.payload)) return null;
  const before = assessment.interviews.get(event.payload.interview);
  if (!before) return null;
  const after = {
    ...foldInterview(before, event),
    writer: writerAfter(before, event),
    lastAt: event.at,
  };
  return {
    ...assessment,
    interviews: assessment.interviews.set(after.id, after),
    issues: withCrossing(assessment.issues, before, event),
  };
}

function foldInterview(interview: Interview, event: AssessmentEvent): Interview {
  switch (event.type) {
    case 'presence.confirmed':
    case 'presence.changed':
      return { ...interview, presence: event.payload.presence };
    case 'answer.given':
      return withAnswer(interview, answerOf(event, interview.presence), event.payload);
    case 'answer.withdrawn':
      return withAnswer(interview, null, event.payload);
    case 'instance.added':
      return withInstance(interview, event.payload);
    case 'instance.removed':
      return withoutInstance(interview, event.payload);
    case 'interview.closed': {
      const { closing } = event.payload;
      return {
        ...interview,
        done: true,
        closings: [...interview.closings, { at: event.at, closing }],
      };
    }
    case 'interview.reopened': {
      const { reason } = event.payload;
      return {
        ...interview,
        done: false,
        reopenings: [...interview.reopenings, { at: event.at, reason }],
      };
    }
    case 'interview.taken-over': {
      const { at, actor: by } = event;
      return { ...interview, takenOver: [...interview.takenOver, { at, by }] };
    }
    default:
      return interview;
  }
}

/** Two devices that did not know of each other have both changed it: nothing is lost, and it is told. */
function withCrossing(
  issues: readonly Issue[],
  { id, writer }: Interview,
  { type, device }: AssessmentEvent,
): readonly Issue[] {
  const isChange = type.startsWith('answer.') || type.startsWith('instance.');
  if (!isChange || device === writer.device) return issues;
  const isTold = issues.some(
    ({ code, where }) => code === 'interview.on-two-devices' && where['interview'] === id,
  );
  if (isTold) return issues;
  return [...issues, { code: 'interview.on-two-devices', where: { interview: id } }];
}

/** Who writes from now on: whoever goes on with it. */
function writerAfter({ writer }: Interview, event: AssessmentEvent): InterviewWriter {
  switch (event.type) {
    case 'interview.resumed':
    case 'interview.reopened':
    case 'interview.taken-over':
      return writerOf(event);
    default:
      return writer;
  }
}

function writerOf({ device, actor, at }: AssessmentEvent): InterviewWriter {
  return { device, actor, at };
}

function withOpened(assessment: Assessment, event: EventOf<'interview.opened'>): Assessment | null {
  const { interview: id, unit, respondent } = event.payload;
  if (assessment.interviews.has(id)) return null;
  const interview: Interview = {
    id,
    unit: unit ?? null,
    respondent,
    instrument: event.catalogue,
    openedAt: event.at,
    openedBy: event.actor,
    writer: writerOf(event),
    takenOver: [],
    presence: null,
    answers: persistentMap(),
    instances: persistentMap(),
    everAdded: persistentMap(),
    done: false,
    closings: [],
    reopenings: [],
    lastAt: event.at,
  };
  const key = unit ?? '';
  return {
    ...assessment,
    interviews: assessment.interviews.set(id, interview),
    interviewsOf: assessment.interviewsOf.set(key, [
      ...(assessment.interviewsOf.get(key) ?? []),
      id,
    ]),
  };
}

function answerOf(event: EventOf<'answer.given'>, presence: Presence | null): Answer {
  const { question, instance, audience, given, supersedes } = event.payload;
  return {
    id: event.id,
    question,
    ...(instance !== undefined && { instance }),
    given,
    audience,
    catalogue: event.catalogue,
    at: event.at,
    recordedBy: event.actor,
    ...(supersedes !== undefined && { supersedes }),
    ...(presence?.mode === 'joint' && { jointly: true }),
    ...(presence?.interpreter && { interpreted: true }),
  };
}

function withAnswer(
  interview: Interview,
  current: Answer | null,
  { question, instance }: QuestionPlace,
): Interview {
  const place = { question, ...(instance !== undefined && { instance }) };
  const key = questionKey(place);
  const before = interview.answers.get(key);
  const history: AnswerHistory = {
    ...place,
    current,
    earlier: before?.current ? [...before.earlier, before.current] : (before?.earlier ?? []),
  };
  return { ...interview, answers: interview.answers.set(key, history) };
}

function withInstance(interview: Interview, { group, instance }: InstanceChange): Interview {
  const there = interview.instances.get(group) ?? [];
  const ever = interview.everAdded.get(group) ?? [];
  if (there.includes(instance)) return interview;
  if (!ever.includes(instance)) {
    return {
      ...interview,
      instances: interview.instances.set(group, [...there, instance]),
      everAdded: interview.everAdded.set(group, [...ever, instance]),
    };
  }
  const back = new Set([...there, instance]);
  return {
    ...interview,
    instances: interview.instances.set(
      group,
      ever.filter((one) => back.has(one)),
    ),
  };
}

function withoutInstance(interview: Interview, { group, instance }: InstanceChange): Interview {
  const there = interview.instances.get(group) ?? [];
  if (!there.includes(instance)) return interview;
  const left = there.filter((one) => one !== instance);
  return { ...interview, instances: interview.instances.set(group, left) };
}

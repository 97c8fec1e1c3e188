import { canonicalJson } from '../json/canonical-json.js';
import type { Issue } from '../issue/issue.js';
import type { AssessmentEvent } from './assessment-event.js';
import { emptyAssessment, type Assessment } from './assessment.js';
import { compareEvents } from './event-order.js';
import { foldCaseEvent } from './fold-case-event.js';
import { foldFindingEvent } from './fold-finding-event.js';
import { foldInterviewEvent } from './fold-interview-event.js';
import { foldSafetyEvent } from './fold-safety-event.js';
import { readEvent } from './read-event.js';
import { isRecord } from './shape.js';

/**
 * Folds a log into the assessment it means. The single definition of what a log means.
 *
 * Events may come in any order and any number of times: they are put in canonical order first, and
 * duplicates drop out. Two logs of a case merge by union. An event that nobody can read is kept in `unread`
 * and told as an issue; so are two different events with one id, of which the first in canonical order counts.
 *
 * @param events - As they came from the host; nothing is taken for granted about them.
 * @param visit - Called ahead of each event, in canonical order, with the assessment as it was before it.
 *
 * @example
 * ```ts
 * const assessment = foldEvents([...mine, ...theirs]);
 * ```
 * @public
 */
export function foldEvents(
  events: readonly unknown[],
  visit?: (event: AssessmentEvent, before: Assessment) => void,
): Assessment {
  const readable: AssessmentEvent[] = [];
  const unreadable: unknown[] = [];
  for (const event of events) {
    const read = readEvent(event);
    if (read) readable.push(read);
    else unreadable.push(event);
  }
  const { unique, conflicting } = withoutDuplicates(readable);
  let assessment = emptyAssessment;
  for (const event of unique) {
    visit?.(event, assessment);
    assessment = applyEvent(assessment, event);
  }
  return {
    ...assessment,
    unread: [...assessment.unread, ...conflicting, ...inOneOrder(unreadable)],
    issues: [
      ...assessment.issues,
      ...conflicting.map((event) => issueOf('event.conflicting', event)),
      ...inOneOrder(unreadable).map((event) => issueOf('event.unreadable', event)),
    ],
  };
}

/**
 * Applies one more event to an assessment, at a cost that does not grow with the case.
 *
 * The event must come after every applied one in canonical order (see {@link isNext}); an event already
 * applied changes nothing. For events from another device that come in between, fold the union.
 *
 * @public
 */
export function applyEvent(assessment: Assessment, event: AssessmentEvent): Assessment {
  if (assessment.eventIds.has(event.id)) return assessment;
  const { id, at, seq, device } = event;
  const applied =
    foldCaseEvent(assessment, event) ??
    foldSafetyEvent(assessment, event) ??
    foldFindingEvent(assessment, event) ??
    foldInterviewEvent(assessment, event);
  const next = applied ?? {
    ...assessment,
    unread: [...assessment.unread, event],
    issues: [...assessment.issues, issueOf('event.out-of-place', event)],
  };
  return {
    ...next,
    eventIds: next.eventIds.set(id, true),
    last: { id, at, seq, device },
  };
}

/**
 * Whether an event comes after everything in the assessment, so that {@link applyEvent} may take it.
 *
 * @public
 */
export function isNext(assessment: Assessment, event: AssessmentEvent): boolean {
  return assessment.last === null || compareEvents(assessment.last, event) < 0;
}

/** Puts events in canonical order, each id once; only events that share an id are compared in full. */
function withoutDuplicates(events: readonly AssessmentEvent[]): {
  unique: AssessmentEvent[];
  conflicting: AssessmentEvent[];
} {
  const byId = new Map<string, [AssessmentEvent, ...AssessmentEvent[]]>();
  for (const event of events) {
    const same = byId.get(event.id);
    if (same) same.push(event);
    else byId.set(event.id, [event]);
  }
  const unique: AssessmentEvent[] = [];
  const conflicting: AssessmentEvent[] = [];
  for (const [first, ...others] of byId.values()) {
    const [counts = first, ...rest] = others.length === 0 ? [] : inFullOrder([first, ...others]);
    unique.push(counts);
    conflicting.push(...rest);
  }
  return { unique: unique.sort(compareEvents), conflicting: inFullOrder(conflicting) };
}

/** Each different event once, in canonical order, and by its text where two have one place. */
function inFullOrder(events: readonly AssessmentEvent[]): AssessmentEvent[] {
  const byText = new Map(events.map((event) => [canonicalJson(event), event]));
  return [...byText]
    .sort(([aText, a], [bText, b]) => compareEvents(a, b) || (aText < bText ? -1 : 1))
    .map(([, event]) => event);
}

function inOneOrder(events: readonly unknown[]): unknown[] {
  const byText = new Map(events.map((event) => [canonicalJson(event), event]));
  return [...byText.keys()].sort().map((text) => byText.get(text));
}

function issueOf(code: Issue['code'], event: unknown): Issue {
  const id = isRecord(event) ? event['id'] : undefined;
  const type = isRecord(event) ? event['type'] : undefined;
  return {
    code,
    where: {
      ...(typeof id === 'string' && { event: id }),
      ...(typeof type === 'string' && { type }),
    },
  };
}

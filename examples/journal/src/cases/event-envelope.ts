import { JournalError } from '../journal-error.js';

/**
 * An event as the journal knows it: its envelope. What it tells, the payload, is never looked into.
 */
export interface EventEnvelope {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly role: string; readonly name?: string };
  readonly device: string;
  readonly seq: number;
  readonly type: string;
}

type Check = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = matches(/^[^\p{Cc}]{1,200}$/u);

const isInstant: Check = (value) =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;

const isActor: Check = (value) =>
  isObject(value) &&
  isName(value.id) &&
  isName(value.role) &&
  (value.name === undefined || isName(value.name)) &&
  (value.organisation === undefined || isName(value.organisation));

const isCatalogue: Check = (value) =>
  value === null ||
  (isObject(value) && ['id', 'version', 'language', 'hash'].every((key) => isName(value[key])));

const checks: Readonly<Record<string, Check>> = {
  id: matches(/^[A-Za-z0-9_-]{1,128}$/),
  at: isInstant,
  actor: isActor,
  device: isName,
  seq: (value) => Number.isSafeInteger(value) && (value as number) > 0,
  type: matches(/^[a-z][a-z-]{0,62}\.[a-z][a-z-]{0,62}$/),
  payload: isObject,
  catalogue: isCatalogue,
};

/** More than this at once is a mistake; a long log is sent in parts. */
const mostEvents = 1000;

/**
 * Reads the events of a request.
 *
 * @throws {@link JournalError} `request.invalid` when there is no list of events, `event.invalid`
 * naming the first event and field that is wrong.
 */
export function readEvents(body: unknown): readonly EventEnvelope[] {
  if (!isObject(body) || !Array.isArray(body.events)) throw new JournalError('request.invalid');
  if (body.events.length > mostEvents) throw new JournalError('request.too-large');
  body.events.forEach((event: unknown, index) => {
    if (!isObject(event)) throw new JournalError('event.invalid', { index, field: 'event' });
    for (const [field, isRight] of Object.entries(checks)) {
      if (!isRight(event[field])) throw new JournalError('event.invalid', { index, field });
    }
  });
  return body.events as readonly EventEnvelope[];
}

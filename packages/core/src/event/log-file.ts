import { HelhetError } from '../error/helhet-error.js';
import type { AssessmentEvent } from './assessment-event.js';
import { isRecord } from './shape.js';

/** The format of log files made here. @public */
export const logFormat = 'helhet-log/1';

/** A log as a file: what could not be saved can be carried elsewhere. @public */
export interface LogFile {
  readonly schema: typeof logFormat;
  readonly caseRef: string;
  readonly events: readonly AssessmentEvent[];
}

/**
 * Writes a log as the text of a file.
 *
 * @public
 */
export function toLogFile(caseRef: string, events: readonly AssessmentEvent[]): string {
  const file: LogFile = { schema: logFormat, caseRef, events };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a log file. Events in it that nobody here can read are left as they are.
 *
 * @throws {@link HelhetError} `log.not-a-log` when it is something else, `log.format-unknown` when a
 * later version made it; the file is untouched either way.
 * @public
 */
export function fromLogFile(text: string): LogFile {
  const file = parse(text);
  const schema = isRecord(file) ? file['schema'] : undefined;
  if (typeof schema === 'string' && schema.startsWith('helhet-log/') && schema !== logFormat) {
    throw new HelhetError(
      'log.format-unknown',
      `The log file has the format "${schema}", and this version reads "${logFormat}". Open it with a later version.`,
    );
  }
  if (schema !== logFormat || !isRecord(file) || !Array.isArray(file['events'])) {
    throw new HelhetError(
      'log.not-a-log',
      `The file is no log: it does not say "${logFormat}" or has no events. Choose another file.`,
    );
  }
  return file as unknown as LogFile;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

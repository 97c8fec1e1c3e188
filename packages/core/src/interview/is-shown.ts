import { isPrivate } from '../instrument/is-private.js';
import type { Asking, AskingEntry } from './asking.js';
import type { OutlineGround } from './create-outline.js';
import { questionKey, type InstanceId } from './question-key.js';

/**
 * Whether a question may be shown to those who are there. In an area that must not be asked about any more, a
 * private question is shown only where it has been answered.
 */
export function isShown(
  { audience }: Asking,
  { question, area }: Pick<AskingEntry, 'question' | 'area'>,
  { answers, privateAllowed, stoppedAreas }: OutlineGround,
  instance?: InstanceId,
): boolean {
  if (!isPrivate(question, audience)) return true;
  if (!privateAllowed || stoppedAreas?.has(area) !== true) return privateAllowed;
  const place = { question: question.id, ...(instance !== undefined && { instance }) };
  const current = answers.get(questionKey(place))?.current;
  return current != null && current.given.state !== 'deferred';
}

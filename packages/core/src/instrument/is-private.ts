import type { Audience } from './audience.js';
import type { Question } from './instrument.js';

/**
 * Whether a question is private when it is put to an audience: there only when nobody but the respondent, the
 * worker and an adult interpreter is present.
 *
 * @public
 */
export function isPrivate(question: Question, audience: Audience): boolean {
  const { private: isPrivateFor = false } = question;
  return typeof isPrivateFor === 'boolean' ? isPrivateFor : isPrivateFor.includes(audience);
}

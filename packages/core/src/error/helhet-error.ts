/**
 * Something that a developer has to mend: an unknown version, a faulty instrument, a missing part.
 *
 * Recognise it by `code`, not by `instanceof`. The message names ids and says what to do; it never
 * holds an answer.
 *
 * @public
 */
export class HelhetError extends Error {
  override readonly name = 'HelhetError';
  readonly code: HelhetErrorCode;

  constructor(code: HelhetErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Every code a {@link HelhetError} can have. @public */
export type HelhetErrorCode =
  | 'case.date-not-a-date'
  | 'instrument.faulty'
  | 'instrument.missing'
  | 'language.missing'
  | 'log.format-unknown'
  | 'log.not-a-log'
  | 'overlay.faulty'
  | 'package.format-unknown'
  | 'package.not-a-package'
  | 'profile.faulty'
  | 'session.disposed';

/**
 * Why the journal cannot start, in one sentence for the person who started it.
 *
 * The message never carries a password or a connection string.
 */
export class StartError extends Error {
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string) {
    super(message);
    this.name = 'StartError';
    this.code = code;
  }
}

export type StartErrorCode =
  | 'settings.invalid'
  | 'port.taken'
  | 'folder.in-use'
  | 'folder.unusable'
  | 'database.unreachable'
  | 'migration.changed'
  | 'migration.unknown'
  | 'demo.missing';

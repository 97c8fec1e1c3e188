import type { Issue } from '@helhet/core';

/** What became of a command that could not be done, for one reason. */
export function refused(
  code: Issue['code'],
  where: Issue['where'] = {},
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, where }] };
}

/** Whether a reason was given; a host may hand over anything. */
export function isReason(reason: unknown): boolean {
  return typeof reason === 'string' && reason.trim() !== '';
}

import type { Birth, Person } from '@helhet/core';

/** What is written for when someone was or will be born; empty when it is not known. */
export function birthText(birth: Birth): string {
  switch (birth.precision) {
    case 'date':
    case 'expected':
      return birth.date;
    case 'month':
      return birth.month;
    case 'unknown':
      return '';
  }
}

/** Reads what was written; what is no date is kept as it stands, and told as an issue by the family. */
export function readBirth(text: string, kind: Person['kind']): Birth {
  const written = text.trim();
  if (written === '') return { precision: 'unknown' };
  if (kind === 'expected') return { precision: 'expected', date: written };
  return /^\d{4}-\d{2}$/.test(written)
    ? { precision: 'month', month: written }
    : { precision: 'date', date: written };
}

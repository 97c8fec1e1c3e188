import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';
import { without } from './without.js';

/** Something that holds for a time: always and still, when a date is absent. */
interface Period {
  readonly since?: string;
  readonly until?: string;
}

export type PeriodEnd = 'since' | 'until';

/** What {@link renderPeriodFields} draws, and what it changes. */
export interface PeriodFields<Held extends Period> {
  readonly id: string;
  readonly fieldName: string;
  readonly held: Held;
  readonly words: FamilyWords['edges'];
  /** Whose time it is, where it is not plain. */
  readonly about?: string;
  readonly issuesOf: (date: PeriodEnd) => readonly string[];
  /** What was written and is no date, where it is not kept in what is held. */
  readonly writtenOf?: (date: PeriodEnd) => string | undefined;
  readonly change: (held: Held, date: PeriodEnd, written: string) => void;
}

/** Draws the time something holds: folded, until it is used or wrong. */
export function renderPeriodFields<Held extends Period>(
  fields: PeriodFields<Held>,
): TemplateResult {
  const { held, words, issuesOf } = fields;
  const isUsed = held.since !== undefined || held.until !== undefined;
  const isWrong = issuesOf('since').length + issuesOf('until').length > 0;
  return html`<details class="pane" ?open=${isUsed || isWrong}>
    <summary>
      ${words.dates}${fields.about && html`<span class="visually-hidden">: ${fields.about}</span>`}
    </summary>
    <div class="fields">
      ${renderDate(fields, 'since', words.since)} ${renderDate(fields, 'until', words.until)}
    </div>
  </details>`;
}

function renderDate<Held extends Period>(
  { id, fieldName, held, words, about, issuesOf, writtenOf, change }: PeriodFields<Held>,
  date: PeriodEnd,
  label: string,
): TemplateResult {
  return renderTextField({
    id: `${date}-${id}`,
    name: `${fieldName}${date}`,
    label: about === undefined ? label : `${label}: ${about}`,
    ...(about !== undefined && { shortLabel: label }),
    hint: words.dateHelp,
    value: writtenOf?.(date) ?? held[date] ?? '',
    issues: issuesOf(date),
    changed: (text) => {
      const written = text.trim();
      const changed =
        written === '' ? without<Period, PeriodEnd>(held, date) : { ...held, [date]: written };
      change(changed as Held, date, written);
    },
  });
}

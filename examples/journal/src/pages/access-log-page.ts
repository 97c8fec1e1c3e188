import { accessEntriesPerPage, type AccessEntry } from '../cases/access-log.js';
import type { CaseRecord } from '../cases/case-registry.js';
import { caseHead } from './case-head.js';
import { html, type Html } from './html.js';
import { instant } from './instant.js';
import { layout, type Reader } from './layout.js';

/** Who did what with a case; `before` is set when the newest are not shown. */
export function accessLogPage(
  reader: Reader,
  held: CaseRecord,
  entries: readonly AccessEntry[],
  before: number | null,
): string {
  const { words } = reader;
  const oldest = entries.at(-1);
  return layout(reader, {
    title: words.accessLog,
    kind: 'text',
    content: html` ${caseHead(reader, held, 'accessLog')}
      <p class="soft">${words.accessIntroduction}</p>
      <table class="card rows">
        <caption class="visually-hidden">
          ${words.accessLog}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.when}</th>
            <th scope="col">${words.who}</th>
            <th scope="col">${words.what}</th>
          </tr>
        </thead>
        <tbody>
          ${joinRepeats(entries).map((group) => row(reader, group))}
        </tbody>
      </table>
      <p class="pages">
        ${before !== null && html`<a class="button" href="/cases/${held.ref}/access-log">${words.newest}</a>`}
        ${
          oldest && entries.length === accessEntriesPerPage
            ? html`<a class="button" href="?before=${oldest.number}">${words.older}</a>`
            : null
        }
      </p>`,
  });
}

interface Repeats {
  readonly newest: AccessEntry;
  readonly oldest: AccessEntry;
  readonly count: number;
  readonly events: number;
}

/** An interview is saved answer by answer; the same doing by the same person in a row is one line. */
function joinRepeats(entries: readonly AccessEntry[]): readonly Repeats[] {
  const groups: Repeats[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const events = entry.eventCount ?? 0;
    if (last && isSameDoing(last.newest, entry)) {
      const count = last.count + 1;
      groups[groups.length - 1] = { ...last, oldest: entry, count, events: last.events + events };
    } else {
      groups.push({ newest: entry, oldest: entry, count: 1, events });
    }
  }
  return groups;
}

function isSameDoing(left: AccessEntry, right: AccessEntry): boolean {
  return (
    left.workerName === right.workerName &&
    left.action === right.action &&
    left.outcome === right.outcome
  );
}

function row({ words, language }: Reader, { newest, oldest, count, events }: Repeats): Html {
  const details = [
    ...(newest.action === 'events.written' ? [words.eventCount(events)] : []),
    ...(count > 1 ? [words.times(count)] : []),
  ];
  return html` <tr>
    <td data-label="${words.when}">
      ${instant(newest.at, language)}${
        count > 1 && html` <span class="soft small">← ${instant(oldest.at, language)}</span>`
      }
    </td>
    <td data-label="${words.who}">${newest.workerName ?? words.unknownPerson}</td>
    <td data-label="${words.what}">
      ${
        newest.outcome === 'refused' && html`<span class="tag refused">${words.refused}</span> `
      }${words.actions[newest.action]}${
        details.length > 0 && html` <span class="soft small">${details.join(', ')}</span>`
      }
    </td>
  </tr>`;
}

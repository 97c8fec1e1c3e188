import { exceptionKey, isTooHard, type SentenceReadability } from './readability.js';

const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * Says how hard every sentence is, as a table sorted by place: those at or above their limit are marked, and have
 * their reason or their text beside them. A summary comes last.
 *
 * @internal
 */
export function sayReadability(
  sentences: readonly SentenceReadability[],
  exceptions: Readonly<Record<string, string>>,
): readonly string[] {
  const sorted = [...sentences].sort(
    (a, b) =>
      inOrder.compare(a.question, b.question) ||
      inOrder.compare(a.audience, b.audience) ||
      inOrder.compare(a.language, b.language),
  );
  const places = sorted.map((one) => `${exceptionKey(one)} ${one.language}`);
  const width = Math.max(5, ...places.map((place) => place.length));
  return [
    `${'place'.padEnd(width)}    LIX  limit`,
    ...sorted.map((one, index) => {
      const limit = one.limit === null ? '–' : String(one.limit);
      const figures = `${one.lix.toFixed(1).padStart(5)}  ${limit.padStart(5)}`;
      const line = `${(places[index] ?? '').padEnd(width)}  ${figures}`;
      return isTooHard(one) ? `${line}  ABOVE  ${sayReason(one, exceptions)}` : line;
    }),
    '',
    ...sayLanguages(sorted, exceptions),
  ];
}

function sayReason(
  sentence: SentenceReadability,
  exceptions: Readonly<Record<string, string>>,
): string {
  const reason = exceptions[exceptionKey(sentence)];
  return reason === undefined ? sentence.text : `(${reason})`;
}

function sayLanguages(
  sentences: readonly SentenceReadability[],
  exceptions: Readonly<Record<string, string>>,
): readonly string[] {
  const groups = new Map<string, SentenceReadability[]>();
  for (const one of sentences) {
    const who = one.audience.startsWith('child') ? 'children' : 'adults and worker';
    const name = `${one.language}, ${who}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => inOrder.compare(a, b))
    .map(([name, all]) => {
      const mean = all.reduce((sum, one) => sum + one.lix, 0) / all.length;
      const limit = all[0]?.limit ?? null;
      const above = all.filter(isTooHard);
      const listed = above.filter((one) => exceptionKey(one) in exceptions).length;
      const counted = `${name}: ${all.length} sentences, mean LIX ${mean.toFixed(1)}`;
      return limit === null
        ? `${counted}, no limit.`
        : `${counted}, ${above.length} not under ${limit}, ${listed} of them with a reason.`;
    });
}

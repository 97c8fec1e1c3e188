import { allQuestions, type Language, type Overlay, type WholeInstrument } from '@helhet/core';

/** Says what an overlay has changed, a line for each thing, from what there was before and is now. */
export function describeChange(
  before: WholeInstrument,
  after: WholeInstrument,
  overlay: Overlay,
  language: Language,
): readonly string[] {
  const known = new Set(allQuestions(before.instrument).map(({ id }) => id));
  const textOf = (whole: WholeInstrument, id: string): string | undefined =>
    whole.words.find((words) => words.language === language)?.questions[id]?.text.adult;
  const asked = allQuestions(after.instrument).map(({ id }) => id);
  const reworded = asked.filter((id) => known.has(id) && textOf(before, id) !== textOf(after, id));
  const added = asked.filter((id) => !known.has(id));
  const { overlays = [], areas } = after.instrument;
  return [
    ...Object.entries(overlay.hide ?? {}).map(([id, why]) => `hidden    ${id}: ${why}`),
    ...reworded.map((id) => `reworded  ${id}: ${textOf(after, id) ?? ''}`),
    ...added.map((id) => `added     ${id}: ${textOf(after, id) ?? ''}`),
    ...added.flatMap((id) => rulesAbout(after, id).map((rule) => `rule      ${id}: ${rule}`)),
    `order     ${areas.map(({ id }) => id).join(' ')}`,
    `laid      ${overlays.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
  ];
}

function rulesAbout({ rules }: WholeInstrument, id: string): readonly string[] {
  return (rules?.rules[id] ?? []).map(
    ({ when, proposes = [], fires = [] }) =>
      `${JSON.stringify(when)} proposes ${[...proposes, ...fires].join(', ')}`,
  );
}

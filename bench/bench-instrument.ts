import type { Area, Audience, Instrument, InstrumentWords, Question, UnitKind } from '@helhet/core';

const audiences: readonly Audience[] = [
  'adult',
  'child-2-6',
  'child-7-12',
  'child-13-17',
  'worker',
];
const perArea = 10;

/** An instrument with so many questions, ten to an area, and every tenth of them a follow-up of the one before. */
export function benchInstrument(id: string, questions: number, unit?: UnitKind): Instrument {
  const areas = Array.from({ length: Math.ceil(questions / perArea) }, (_, index): Area => {
    const first = index * perArea;
    const count = Math.min(perArea, questions - first);
    return {
      id: `A${String(index)}`,
      questions: Array.from({ length: count }, (_none, place) => question(first + place)),
    };
  });
  return { id, version: '1.0.0', areas, ...(unit && { unit }) };
}

function question(index: number): Question {
  const isFollowUp = index % perArea === perArea - 1;
  return {
    id: `Q${String(index)}`,
    ask: Object.fromEntries(audiences.map((audience) => [audience, { kind: 'yes-no' }])),
    ...(isFollowUp && { when: { question: `Q${String(index - 1)}`, equals: 'yes' } }),
  };
}

export function benchWords(instrument: Instrument): InstrumentWords {
  const all = instrument.areas.flatMap((area) => area.questions);
  return {
    instrument: instrument.id,
    language: 'en',
    title: instrument.id,
    areas: Object.fromEntries(instrument.areas.map(({ id }) => [id, { title: `Area ${id}` }])),
    questions: Object.fromEntries(
      all.map(({ id }) => [
        id,
        { text: Object.fromEntries(audiences.map((one) => [one, `How is ${id} for {child}?`])) },
      ]),
    ),
  };
}

import type { Area, Instrument, Question } from '../instrument.js';
import { groupsOf } from '../questions-of.js';
import type { InstrumentWords } from '../words.js';
import type { Fault, FaultPlace } from './fault.js';
import { placedQuestions } from './places.js';
import { askedKinds } from './structure-faults.js';

/** Finds what an instrument has no words for in one language. */
export function wordFaults(instrument: Instrument, words: InstrumentWords): Fault[] {
  const here = { instrument: instrument.id, language: words.language };
  if (words.instrument !== instrument.id) {
    return [{ code: 'words.of-another-instrument', ...here, found: words.instrument }];
  }
  return [
    ...instrument.areas.flatMap((area) => areaWordFaults(area, words, { ...here, area: area.id })),
    ...placedQuestions(instrument).flatMap(({ question, place }) =>
      questionWordFaults(question, words, { ...place, language: words.language }),
    ),
  ];
}

function areaWordFaults(area: Area, words: InstrumentWords, place: FaultPlace): Fault[] {
  const title: Fault[] = hasText(words.areas[area.id]?.title)
    ? []
    : [{ code: 'words.area-missing', ...place }];
  const groups = groupsOf(area).filter(({ id, each }) => {
    const own = words.groups?.[id];
    return (
      !hasText(own?.title) || !hasText(own?.instance) || (each === 'entry' && !hasText(own?.add))
    );
  });
  return [
    ...title,
    ...groups.map(({ id }): Fault => ({ code: 'words.group-missing', ...place, group: id })),
  ];
}

function questionWordFaults(
  question: Question,
  words: InstrumentWords,
  place: FaultPlace,
): Fault[] {
  const own = words.questions[question.id];
  return askedKinds(question).flatMap(([audience, kind]): Fault[] => {
    const text: Fault[] = hasText(own?.text[audience])
      ? []
      : [{ code: 'words.text-missing', ...place, found: audience }];
    const options =
      kind.kind === 'one-of' || kind.kind === 'several-of'
        ? kind.options.filter((option) => !hasText(own?.options?.[option]))
        : [];
    return [
      ...text,
      ...options.map((found): Fault => ({ code: 'words.option-missing', ...place, found })),
    ];
  });
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

import { optionsOf, type AnswerKind } from './answer-kind.js';
import type { Audience } from './audience.js';
import type { Condition } from './condition.js';
import { conditionQuestions } from './condition-questions.js';
import { findCircles } from './find-circles.js';
import type { Instrument, Question } from './instrument.js';
import type { InstrumentWords } from './words.js';

/**
 * Something wrong in an instrument or its words, with its place.
 *
 * @public
 */
export interface Fault {
  readonly code: FaultCode;
  readonly instrument: string;
  readonly area?: string;
  readonly question?: string;
  readonly language?: string;
  /** What was found there: an id, an audience, an option. */
  readonly found?: string;
}

/** Every code a {@link Fault} can have. @public */
export type FaultCode =
  | 'area.id-taken'
  | 'question.id-taken'
  | 'question.asked-of-nobody'
  | 'question.options-missing'
  | 'question.option-twice'
  | 'condition.question-unknown'
  | 'condition.circular'
  | 'words.of-another-instrument'
  | 'words.area-missing'
  | 'words.text-missing'
  | 'words.option-missing';

/**
 * Finds everything wrong in an instrument, and in its words when they are given; empty when nothing is.
 *
 * @public
 */
export function findFaults(
  instrument: Instrument,
  words: readonly InstrumentWords[] = [],
): readonly Fault[] {
  return [
    ...structureFaults(instrument),
    ...findCircles(instrument).map((question): Fault => {
      return { code: 'condition.circular', instrument: instrument.id, question };
    }),
    ...words.flatMap((language) => wordFaults(instrument, language)),
  ];
}

function structureFaults(instrument: Instrument): Fault[] {
  const faults: Fault[] = [];
  const areas = new Set<string>();
  const known = new Set(instrument.areas.flatMap((area) => area.questions.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const area of instrument.areas) {
    const inArea = { instrument: instrument.id, area: area.id };
    if (areas.has(area.id)) faults.push({ code: 'area.id-taken', ...inArea });
    areas.add(area.id);
    faults.push(...conditionFaults(area.when, known, inArea));
    for (const question of area.questions) {
      const inQuestion = { ...inArea, question: question.id };
      if (seen.has(question.id)) faults.push({ code: 'question.id-taken', ...inQuestion });
      seen.add(question.id);
      faults.push(...kindFaults(question, inQuestion));
      faults.push(...conditionFaults(question.when, known, inQuestion));
    }
  }
  return faults;
}

function kindFaults(question: Question, place: Omit<Fault, 'code'>): Fault[] {
  const kinds = asked(question);
  if (kinds.length === 0) return [{ code: 'question.asked-of-nobody', ...place }];
  return kinds.flatMap(([audience, kind]): Fault[] => {
    const options = optionsOf(kind);
    if (!options) return [];
    if (options.length === 0) {
      return [{ code: 'question.options-missing', ...place, found: audience }];
    }
    return options
      .filter((option, index) => options.indexOf(option) !== index)
      .map((option) => ({ code: 'question.option-twice', ...place, found: option }));
  });
}

function conditionFaults(
  condition: Condition | undefined,
  known: ReadonlySet<string>,
  place: Omit<Fault, 'code'>,
): Fault[] {
  if (!condition) return [];
  return conditionQuestions(condition)
    .filter((question) => !known.has(question))
    .map((found) => ({ code: 'condition.question-unknown', ...place, found }));
}

function wordFaults(instrument: Instrument, words: InstrumentWords): Fault[] {
  const here = { instrument: instrument.id, language: words.language };
  if (words.instrument !== instrument.id) {
    return [{ code: 'words.of-another-instrument', ...here, found: words.instrument }];
  }
  return instrument.areas.flatMap((area) => [
    ...(hasText(words.areas[area.id]?.title)
      ? []
      : [{ code: 'words.area-missing', ...here, area: area.id } as const]),
    ...area.questions.flatMap((question) =>
      questionWordFaults(question, words, { ...here, area: area.id, question: question.id }),
    ),
  ]);
}

function questionWordFaults(
  question: Question,
  words: InstrumentWords,
  place: Omit<Fault, 'code'>,
): Fault[] {
  const own = words.questions[question.id];
  return asked(question).flatMap(([audience, kind]): Fault[] => {
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

function asked(question: Question): [Audience, AnswerKind][] {
  return Object.entries(question.ask) as [Audience, AnswerKind][];
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

import type { Instrument } from '../instrument/instrument.js';
import type { InstrumentWords, Language, QuestionWords } from '../instrument/words.js';
import type { Overlay, OverlayWords } from './overlay.js';

/** Lays an overlay's words over those of an instrument, language by language. */
export function extendWords(
  base: { readonly instrument: Instrument; readonly words: readonly InstrumentWords[] },
  { words = {} }: Overlay,
): readonly InstrumentWords[] {
  const known = base.words.map((own) => laid(own, words[own.language]));
  const added = Object.keys(words)
    .filter((language) => !base.words.some((own) => own.language === language))
    .map((language) => laid(noWords(base.instrument.id, language), words[language]));
  return [...known, ...added];
}

function noWords(instrument: string, language: Language): InstrumentWords {
  return { instrument, language, title: '', areas: {}, questions: {} };
}

function laid(own: InstrumentWords, over: OverlayWords | undefined): InstrumentWords {
  if (!over) return own;
  return {
    ...own,
    title: over.title ?? own.title,
    areas: each(own.areas, over.areas, (before, after) => ({ title: '', ...before, ...after })),
    questions: each(own.questions, over.questions, laidQuestion),
    ...((own.groups ?? over.groups) && {
      groups: each(own.groups ?? {}, over.groups, (before, after) => ({
        title: '',
        instance: '',
        ...before,
        ...after,
      })),
    }),
  };
}

function laidQuestion(
  before: QuestionWords | undefined,
  after: Partial<QuestionWords>,
): QuestionWords {
  const options = { ...before?.options, ...after.options };
  return {
    ...before,
    ...after,
    text: { ...before?.text, ...after.text },
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function each<T, P>(
  own: Readonly<Record<string, T>>,
  over: Readonly<Record<string, P>> = {},
  lay: (before: T | undefined, after: P) => T,
): Readonly<Record<string, T>> {
  const laidOver = Object.entries(over).map(([id, after]) => [id, lay(own[id], after)] as const);
  return { ...own, ...Object.fromEntries(laidOver) };
}

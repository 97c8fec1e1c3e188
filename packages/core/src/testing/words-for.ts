import { wordedOptionsOf } from '../instrument/answer-kind.js';
import type { Instrument } from '../instrument/instrument.js';
import { allQuestions, groupsOf } from '../instrument/questions-of.js';
import type { InstrumentWords } from '../instrument/words.js';

/** Words for everything in an instrument, so that none are missing. */
export function wordsFor(instrument: Instrument, language = 'en'): InstrumentWords {
  const say = (what: string): string => `${what} (${language})`;
  return {
    instrument: instrument.id,
    language,
    title: say(instrument.id),
    areas: Object.fromEntries(instrument.areas.map(({ id }) => [id, { title: say(id) }])),
    groups: Object.fromEntries(
      instrument.areas.flatMap(groupsOf).map(({ id, each }) => [
        id,
        {
          title: say(id),
          instance: each === 'entry' ? say(`${id} {number}`) : say(`{number} {${each}}`),
          ...(each === 'entry' && { add: say(`One more ${id}`) }),
        },
      ]),
    ),
    questions: Object.fromEntries(
      allQuestions(instrument).map(({ id, ask }) => [
        id,
        {
          text: Object.fromEntries(
            Object.keys(ask).map((audience) => [audience, say(`Ask ${audience} {parent} ${id}?`)]),
          ),
          options: Object.fromEntries(
            Object.values(ask)
              .flatMap(wordedOptionsOf)
              .map((option) => [option, say(option)]),
          ),
        },
      ]),
    ),
  };
}

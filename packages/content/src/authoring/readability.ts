import {
  allQuestions,
  fillPlaceholders,
  type Audience,
  type Catalogue,
  type InstrumentId,
  type Language,
  type PlaceholderNames,
  type QuestionId,
} from '@helhet/core';

import { lix } from './lix.js';

/** How hard one sentence is to read for those it is put to. @internal */
export interface SentenceReadability {
  readonly instrument: InstrumentId;
  readonly question: QuestionId;
  readonly audience: Audience;
  readonly language: Language;
  readonly lix: number;
  /** What it must be under; `null` where there is no limit. */
  readonly limit: number | null;
  readonly text: string;
}

/** Names as long as most are, so that a placeholder counts as what is said. */
const typicalNames: Readonly<Record<Language, Required<PlaceholderNames>>> = {
  sv: { child: 'Alva', parent: 'Maria', sibling: 'Hugo', home: 'Storgatan' },
  en: { child: 'Emma', parent: 'Maria', sibling: 'Jack', home: 'Station Road' },
};

/**
 * Measures every sentence of a catalogue, for each audience and language, in the order of the instruments.
 *
 * @internal
 */
export function measureReadability(catalogue: Catalogue): readonly SentenceReadability[] {
  return catalogue.instruments.flatMap((instrument) => {
    const words = catalogue.words.filter((own) => own.instrument === instrument.id);
    return allQuestions(instrument).flatMap(({ id, ask }) =>
      words.flatMap(({ language, questions }) =>
        (Object.keys(ask) as Audience[]).flatMap((audience): SentenceReadability[] => {
          const sentence = questions[id]?.text[audience];
          if (sentence === undefined) return [];
          const text = fillPlaceholders(sentence, typicalNames[language] ?? {}, language);
          const limit = limitFor(audience, language);
          const place = { instrument: instrument.id, question: id, audience, language };
          return [{ ...place, lix: lix(text), limit, text }];
        }),
      ),
    );
  });
}

/** What Swedish must be under: 35 for adults and the worker, 25 for children. */
function limitFor(audience: Audience, language: Language): number | null {
  if (language !== 'sv') return null;
  return audience.startsWith('child') ? 25 : 35;
}

/** Whether a sentence is harder than it may be. @internal */
export function isTooHard({ lix: measured, limit }: SentenceReadability): boolean {
  return limit !== null && measured >= limit;
}

/** Names a sentence among the exceptions, such as `C01.2 adult`. @internal */
export function exceptionKey({ question, audience }: SentenceReadability): string {
  return `${question} ${audience}`;
}

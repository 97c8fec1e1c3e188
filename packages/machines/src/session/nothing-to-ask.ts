import type { AskingOptions, Interview, Language } from '@helhet/core';

/** What is asked when the instrument of an interview is not at hand: nothing. Its answers stay. */
export function nothingToAsk({ instrument }: Interview, language: Language): AskingOptions {
  const { id, version } = instrument;
  return {
    instrument: { id, version, areas: [] },
    words: { instrument: id, language, title: '', areas: {}, questions: {} },
    audience: 'adult',
  };
}

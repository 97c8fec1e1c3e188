import { allQuestions, type Instrument } from '@helhet/core';

import type { AreaRules } from './area-rules.js';

/**
 * What every private question has in common: put off because of who is there, it tells the worker to make room
 * for it. Source: DOMAIN B.6, T11.
 *
 * @internal
 */
export function presenceRules(instrument: Instrument): AreaRules {
  const hidden = allQuestions(instrument).filter((question) => question.private !== undefined);
  return {
    rules: Object.fromEntries(
      hidden.map(({ id }) => [id, [{ when: { question: id, state: 'deferred' }, fires: ['T11'] }]]),
    ),
  };
}

import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { expectedChild } from './expected-child.js';
import { expectedChildAreaRules } from './rules/expected-child.js';

/** What the answers about one expected child mean. @public */
export const expectedChildRules: InstrumentRules = mergeAreaRules('expected-child', '0.2.0', [
  expectedChildAreaRules,
  presenceRules(expectedChild),
]);

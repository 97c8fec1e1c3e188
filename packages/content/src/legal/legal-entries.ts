import type { LegalEntry } from '@helhet/core';

import { documentation } from './documentation.js';
import { families } from './families.js';
import { language } from './language.js';
import { personalData } from './personal-data.js';
import { reportDuty } from './report-duty.js';
import { secrecy } from './secrecy.js';
import { socialServices } from './social-services.js';
import { unbornChild } from './unborn-child.js';

/**
 * The rules that shape the work, dated. A host replaces what its lawyers know better; no lawyer has looked at ours.
 *
 * Use `findStaleEntries` to find what must be looked at again before anyone relies on it.
 *
 * @public
 */
export const legalEntries: readonly LegalEntry[] = [
  ...reportDuty,
  ...unbornChild,
  ...socialServices,
  ...families,
  ...documentation,
  ...personalData,
  ...secrecy,
  ...language,
];

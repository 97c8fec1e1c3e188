import type { Language, RuleNames } from '@helhet/core';

import { factorsEn } from '../factors/factors.en.js';
import { factorsSv } from '../factors/factors.sv.js';
import { triggersEn } from '../triggers/triggers.en.js';
import { triggersSv } from '../triggers/triggers.sv.js';

/** What factors and triggers are called in a language; English when there is no other. @internal */
export function ruleNamesIn(language: Language): RuleNames {
  return language === 'sv'
    ? { factors: factorsSv, triggers: triggersSv }
    : { factors: factorsEn, triggers: triggersEn };
}

/** Says a factor or trigger by its id and name; by its id alone when it has none. @internal */
export function sayName(id: string, names: Readonly<Record<string, string>> = {}): string {
  const name = names[id];
  return name === undefined ? id : `${id} ${name}`;
}

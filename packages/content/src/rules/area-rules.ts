import type { InstrumentId, InstrumentRules, Rule } from '@helhet/core';

/** The rules of one area. @internal */
export type AreaRules = Pick<InstrumentRules, 'rules' | 'listenFor'>;

/** Joins the rules of areas to those of their instrument; a question may have rules in several of them. @internal */
export function mergeAreaRules(
  instrument: InstrumentId,
  version: string,
  areas: readonly AreaRules[],
): InstrumentRules {
  const rules: Record<string, readonly Rule[]> = {};
  for (const [question, own] of areas.flatMap((area) => Object.entries(area.rules))) {
    rules[question] = [...(rules[question] ?? []), ...own];
  }
  return {
    instrument,
    version,
    rules,
    listenFor: Object.assign({}, ...areas.map(({ listenFor }) => listenFor)) as NonNullable<
      InstrumentRules['listenFor']
    >,
  };
}

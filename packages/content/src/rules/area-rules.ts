import type { InstrumentId, InstrumentRules } from '@helhet/core';

/** The rules of one area. @internal */
export type AreaRules = Pick<InstrumentRules, 'rules' | 'listenFor'>;

/** Joins the rules of areas to those of their instrument. @internal */
export function mergeAreaRules(
  instrument: InstrumentId,
  version: string,
  areas: readonly AreaRules[],
): InstrumentRules {
  return {
    instrument,
    version,
    rules: Object.assign({}, ...areas.map(({ rules }) => rules)) as InstrumentRules['rules'],
    listenFor: Object.assign({}, ...areas.map(({ listenFor }) => listenFor)) as NonNullable<
      InstrumentRules['listenFor']
    >,
  };
}

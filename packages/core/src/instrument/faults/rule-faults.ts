import type { Instrument } from '../instrument.js';
import { rulesOf } from '../rules-of.js';
import type { InstrumentRules } from '../rules.js';
import { faultsIn, questionsById } from './condition-faults.js';
import type { Fault } from './fault.js';
import type { FaultGround } from './find-faults.js';

/** Finds what is wrong with the rules of an instrument. */
export function ruleFaults(
  instrument: Instrument,
  rules: InstrumentRules,
  { factors, triggers }: FaultGround,
): Fault[] {
  const { id } = instrument;
  if (rules.instrument !== id) {
    return [{ code: 'rules.of-another-instrument', instrument: id, found: rules.instrument }];
  }
  const known = questionsById(instrument);
  const factorIds = factors && new Set(factors.map((factor) => factor.id));
  const triggerIds = triggers && new Set(triggers.map((trigger) => trigger.id));
  const unknown = (ids: readonly string[] = [], all: ReadonlySet<string> | undefined): string[] =>
    all ? ids.filter((one) => !all.has(one)) : [];

  const ofRules = rulesOf(rules).flatMap(({ question, number, rule }): Fault[] => {
    const placed = known.get(question);
    const place = { ...(placed?.place ?? { instrument: id, question }), rule: number };
    if (!placed) return [{ code: 'rule.question-unknown', ...place }];
    const { when, proposes = [], fires = [] } = rule;
    return [
      ...(proposes.length + fires.length === 0 ? [{ code: 'rule.empty', ...place } as const] : []),
      ...faultsIn(when, known, place, placed.group?.id ?? null),
      ...unknown(proposes, factorIds).map(
        (found) => ({ code: 'rule.factor-unknown', ...place, found }) as const,
      ),
      ...unknown(fires, triggerIds).map(
        (found) => ({ code: 'rule.trigger-unknown', ...place, found }) as const,
      ),
    ];
  });
  const ofListening = Object.entries(rules.listenFor ?? {}).flatMap(([question, ids]): Fault[] => {
    const place = known.get(question)?.place ?? { instrument: id, question };
    return [
      ...(known.has(question) ? [] : [{ code: 'rule.question-unknown', ...place } as const]),
      ...unknown(ids, factorIds).map(
        (found) => ({ code: 'rule.factor-unknown', ...place, found }) as const,
      ),
    ];
  });
  return [...ofRules, ...ofListening];
}

import type { Unit } from '../unit/unit.js';
import type { Instrument } from './instrument.js';

/**
 * Finds the instrument for a unit: the one for its variant, else the first for every variant of its kind;
 * `null` when none is for it.
 *
 * @public
 */
export function instrumentFor(
  { kind, variant }: Pick<Unit, 'kind' | 'variant'>,
  instruments: readonly Instrument[],
): Instrument | null {
  const ofKind = instruments.filter(({ unit }) => unit === kind);
  const ofVariant = ofKind.find((one) => variant !== undefined && one.variant === variant);
  const isForEvery = (one: Instrument): boolean =>
    one.variant === undefined && (variant === undefined || !one.notFor?.includes(variant));
  return ofVariant ?? ofKind.find(isForEvery) ?? null;
}

import type { FindingStatus } from '../finding/finding.js';
import type { AnswerKind } from '../instrument/answer-kind.js';
import type { ConditionTree } from '../instrument/condition.js';
import { treeHolds } from '../instrument/condition-leaves.js';
import type { FactorId, Instrument } from '../instrument/instrument.js';
import type { InstrumentWords } from '../instrument/words.js';
import type { UnitKind } from '../unit/unit.js';

/** Names a slot. @public */
export type SlotId = string;

/** Looks at one factor's finding. @public */
export interface FactorLeaf {
  readonly factor: FactorId;
  readonly is: FindingStatus;
}

/**
 * An empty, named place for a licensed method. Its wording never enters this project: a host that holds the
 * licence fills the slot with an instrument of its own. Source: DOMAIN A.3.
 *
 * @public
 */
export interface Slot {
  readonly id: SlotId;
  /** The kinds of unit it is used in. */
  readonly units: readonly UnitKind[];
  /** Roles of workers who may fill it in; the host decides who has which. */
  readonly fillableBy: readonly string[];
  /** When it is offered; exclusions are `not`. */
  readonly offeredWhen: ConditionTree<FactorLeaf>;
  /** What comes back from it, besides the answers that the host's own instrument has. */
  readonly returns: readonly SlotResult[];
}

/** One thing that comes back from a method. @public */
export interface SlotResult {
  readonly id: string;
  readonly kind: AnswerKind;
}

/** What a host puts in a slot. @public */
export interface SlotFilling {
  readonly slot: SlotId;
  readonly instrument: Instrument;
  readonly words: readonly InstrumentWords[];
}

/** What is known when slots are offered. @public */
export interface SlotGround {
  readonly unit: UnitKind;
  readonly role: string;
  /** How far the finding of a factor has come, or `null` when there is none. */
  status(factor: FactorId): FindingStatus | null;
}

/** A slot that is offered now, with what the host has put in it. @public */
export interface OfferedSlot {
  readonly slot: Slot;
  readonly filling: SlotFilling;
}

/**
 * Finds the slots to offer, in order. A slot that no host has filled is never among them.
 *
 * @public
 */
export function findOfferedSlots(
  slots: readonly Slot[],
  fillings: readonly SlotFilling[],
  ground: SlotGround,
): readonly OfferedSlot[] {
  return slots.flatMap((slot) => {
    const filling = fillings.find((one) => one.slot === slot.id);
    const isFor = slot.units.includes(ground.unit) && slot.fillableBy.includes(ground.role);
    if (!filling || !isFor) return [];
    const holds = treeHolds(slot.offeredWhen, ({ factor, is }) => ground.status(factor) === is);
    return holds ? [{ slot, filling }] : [];
  });
}

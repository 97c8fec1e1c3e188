import { ageBandOn } from '../family/age.js';
import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import type { FactorId } from '../instrument/instrument.js';
import type { Asking } from '../interview/asking.js';
import type { InterviewId } from '../interview/interview.js';
import type { QuestionPlace } from '../interview/question-key.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit, UnitId } from '../unit/unit.js';
import type { Factor } from './factor.js';
import type { HeldRules } from './held-rules.js';
import { placeProposal, type ProposalPlace } from './place-proposal.js';

/** The rules that hold in one interview. @public */
export interface HeardRules {
  readonly interview: InterviewId;
  readonly unit: Unit;
  readonly asking: Asking;
  readonly held: HeldRules;
}

/** A factor that answers propose for a unit, or only say is to be explored there, and by which rules. @public */
export interface PlacedProposal extends ProposalPlace {
  readonly factor: FactorId;
  readonly by: readonly ProposedBy[];
}

/** The rule of a question, of an interview, that proposes a factor. @public */
export interface ProposedBy extends QuestionPlace {
  readonly interview: InterviewId;
  readonly number: number;
}

/** The case that proposals are placed in. @public */
export interface ProposalGround {
  readonly units: readonly Unit[];
  readonly family: Family;
  readonly factors: readonly Factor[];
  /** The day ages count from, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Finds where everything that the answers of a case propose belongs, by unit and then by factor. Proposed where
 * it was asked outweighs to be explored. A factor that does not concern the age of a unit's child is not placed
 * there; a factor that nobody knows is placed nowhere.
 *
 * Source: DOMAIN B.5.
 * @public
 */
export function placeProposals(
  heard: readonly HeardRules[],
  ground: ProposalGround,
): readonly PlacedProposal[] {
  const factors = new Map(ground.factors.map((factor) => [factor.id, factor]));
  const bands = bandsOf(ground);
  const found = new Map<string, PlacedProposal>();
  const place = (factor: Factor, { unit, status }: ProposalPlace, by: ProposedBy): void => {
    const band = bands.get(unit);
    if (band !== undefined && !factor.bands.some((one) => one === band)) return;
    const key = `${unit} ${factor.id}`;
    const known = found.get(key);
    found.set(key, {
      factor: factor.id,
      unit,
      status: known?.status === 'proposed' ? 'proposed' : status,
      by: [...(known?.by ?? []), by],
    });
  };
  for (const { interview, unit, asking, held } of heard) {
    for (const { question, instance, number, rule } of held.values()) {
      const by = {
        interview,
        question,
        ...(instance !== undefined && { instance }),
        number,
      };
      const about = asking.entries.get(question)?.group?.each === 'parent' ? instance : null;
      for (const factor of (rule.proposes ?? []).flatMap((id) => factors.get(id) ?? [])) {
        const places = placeProposal(factor, unit, ground.units, about ?? null);
        for (const one of places) place(factor, one, by);
      }
    }
  }
  return inOrder([...found.values()], ground.units);
}

/** The age band of the child that a unit is about, of units about one child. */
function bandsOf({ units, family, on }: ProposalGround): ReadonlyMap<UnitId, string> {
  const persons = personsById(family);
  return new Map(
    units.flatMap((unit) => {
      const child = persons.get(childOf(unit) ?? '');
      const band = child && ageBandOn(child, on);
      return band ? [[unit.id, band] as const] : [];
    }),
  );
}

function inOrder(
  proposals: readonly PlacedProposal[],
  units: readonly Unit[],
): readonly PlacedProposal[] {
  const rank = new Map(units.map(({ id }, index) => [id, index]));
  return [...proposals].sort(
    (a, b) => (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0) || (a.factor < b.factor ? -1 : 1),
  );
}

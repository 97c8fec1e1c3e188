import { HelhetError } from '../error/helhet-error.js';
import type { Catalogue } from '../instrument/catalogue.js';
import { conditionQuestions } from '../instrument/condition-leaves.js';
import { sayFaults } from '../instrument/define-instrument.js';
import type { Fault } from '../instrument/faults/fault.js';
import { placedQuestions } from '../instrument/faults/places.js';
import type { Area, Instrument, QuestionId } from '../instrument/instrument.js';
import { groupsOf } from '../instrument/questions-of.js';
import type { Profile } from './profile.js';

/**
 * Makes a catalogue in which only a profile's questions are left; words and rules stay as they are.
 *
 * Each instrument carries the profile's id and version, which every answer then carries too.
 *
 * @throws {@link HelhetError} `profile.faulty` when the profile names what is not there, all of it at once.
 *
 * @example
 * ```ts
 * const session = createAssessment({ ...options, catalogue: applyProfile(catalogue, shortProfile) });
 * ```
 * @public
 */
export function applyProfile(catalogue: Catalogue, profile: Profile): Catalogue {
  const faults = findProfileFaults(catalogue, profile);
  if (faults.length > 0) {
    throw new HelhetError('profile.faulty', sayFaults(`profile ${profile.id}`, faults));
  }
  return {
    ...catalogue,
    instruments: catalogue.instruments.flatMap((instrument) => {
      const chosen = profile.choose[instrument.id];
      return chosen === undefined ? [] : [chooseOf(instrument, chosen, profile)];
    }),
  };
}

/**
 * Finds what a profile names and a catalogue does not have.
 *
 * @public
 */
export function findProfileFaults(
  { instruments }: Catalogue,
  { choose, id }: Profile,
): readonly Fault[] {
  return Object.entries(choose).flatMap(([instrumentId, chosen]): Fault[] => {
    const instrument = instruments.find((one) => one.id === instrumentId);
    const place = { instrument: instrumentId, profile: id };
    if (!instrument) return [{ code: 'profile.id-unknown', ...place, found: instrumentId }];
    if (chosen === 'everything') return [];
    const known = new Set(idsOf(instrument));
    return chosen
      .filter((one) => !known.has(one))
      .map((found) => ({ code: 'profile.id-unknown', ...place, found }));
  });
}

function idsOf({ areas }: Instrument): readonly string[] {
  return areas.flatMap((area) => [
    area.id,
    ...area.questions.map((question) => question.id),
    ...groupsOf(area).flatMap((group) => [group.id, ...group.questions.map(({ id }) => id)]),
  ]);
}

function chooseOf(
  instrument: Instrument,
  chosen: 'everything' | readonly string[],
  { id, version }: Profile,
): Instrument {
  const profile = { id, version };
  if (chosen === 'everything') return { ...instrument, profile };
  const kept = withDependencies(instrument, new Set(chosen));
  const { closing, ...rest } = instrument;
  const hasClosing =
    closing && kept.has(closing.lowerRisk) && kept.has(closing.strengthenProtection);
  return {
    ...rest,
    areas: instrument.areas.flatMap((area) => areaWith(area, kept)),
    ...(hasClosing && { closing }),
    profile,
  };
}

function withDependencies(
  instrument: Instrument,
  chosen: ReadonlySet<string>,
): ReadonlySet<QuestionId> {
  const questions = new Map(placedQuestions(instrument).map((one) => [one.question.id, one]));
  const kept = new Set<QuestionId>();
  const keep = (id: QuestionId): void => {
    const placed = questions.get(id);
    if (!placed || kept.has(id)) return;
    kept.add(id);
    const { area, group, question } = placed;
    for (const when of [area.when, group?.when, question.when]) {
      if (when) conditionQuestions(when).forEach(keep);
    }
  };
  for (const [id, { area, group }] of questions) {
    if (chosen.has(id) || chosen.has(area.id) || (group && chosen.has(group.id))) keep(id);
  }
  return kept;
}

function areaWith(area: Area, kept: ReadonlySet<QuestionId>): readonly Area[] {
  const isKept = ({ id }: { readonly id: QuestionId }): boolean => kept.has(id);
  const questions = area.questions.filter(isKept);
  const groups = groupsOf(area)
    .map((group) => ({ ...group, questions: group.questions.filter(isKept) }))
    .filter((group) => group.questions.length > 0);
  if (questions.length + groups.length === 0) return [];
  const { groups: _all, ...rest } = area;
  return [{ ...rest, questions, ...(groups.length > 0 && { groups }) }];
}

import { HelhetError } from '../error/helhet-error.js';
import { sayFaults } from '../instrument/define-instrument.js';
import { findFaults, type FaultGround } from '../instrument/faults/find-faults.js';
import type { Area, Instrument } from '../instrument/instrument.js';
import { groupsOf, questionsOf } from '../instrument/questions-of.js';
import type { InstrumentRules } from '../instrument/rules.js';
import type { InstrumentWords } from '../instrument/words.js';
import { extendWords } from './extend-words.js';
import { findOverlayFaults } from './find-overlay-faults.js';
import type { Overlay } from './overlay.js';

/** An instrument with all its words and rules. @public */
export interface WholeInstrument {
  readonly instrument: Instrument;
  readonly words: readonly InstrumentWords[];
  readonly rules?: InstrumentRules;
}

/**
 * Lays an overlay over an instrument: hides, adds, puts in order, rewords.
 *
 * @throws {@link HelhetError} `overlay.faulty` with every fault of the overlay, or `instrument.faulty` with every
 * fault of what came out, such as a question that depended on one that is hidden.
 *
 * @example
 * ```ts
 * const local = extendInstrument({ instrument: family, words: [familySv], rules: familyRules }, overlay);
 * ```
 * @public
 */
export function extendInstrument(
  base: WholeInstrument,
  overlay: Overlay,
  ground: Omit<FaultGround, 'rules'> = {},
): WholeInstrument {
  const faults = findOverlayFaults(base.instrument, overlay);
  if (faults.length > 0) {
    throw new HelhetError('overlay.faulty', sayFaults(base.instrument.id, faults));
  }
  const instrument = extendStructure(base.instrument, overlay);
  const rules = extendRules(base.rules, instrument, overlay);
  const words = extendWords(base, overlay);
  const found = findFaults(instrument, words, { ...ground, ...(rules && { rules }) });
  if (found.length > 0) {
    throw new HelhetError('instrument.faulty', sayFaults(instrument.id, found));
  }
  return { instrument, words, ...(rules && { rules }) };
}

function extendStructure(base: Instrument, overlay: Overlay): Instrument {
  const { id, version, hide = {}, addAreas = [], order = {} } = overlay;
  const isShown = (one: { readonly id: string }): boolean => !(one.id in hide);
  let { areas } = base;
  for (const { area, after } of addAreas) areas = inserted(areas, area, after);
  areas = inOrder(areas.filter(isShown), order.areas).map((area) => {
    const groups = groupsOf(area)
      .filter(isShown)
      .map((group) => ({ ...group, questions: group.questions.filter(isShown) }));
    const { groups: _all, ...rest } = area;
    return {
      ...rest,
      questions: inOrder(addedTo(area, overlay).filter(isShown), order.questions?.[area.id]),
      ...(groups.length > 0 && { groups }),
    };
  });
  return { ...base, areas, overlays: [...(base.overlays ?? []), { id, version }] };
}

function addedTo(area: Area, { addQuestions = [] }: Overlay): Area['questions'] {
  return addQuestions
    .filter((added) => added.area === area.id)
    .reduce<Area['questions']>(
      (questions, { question, after }) => inserted(questions, question, after),
      area.questions,
    );
}

/** Puts something after the one with an id, or last. */
function inserted<T extends { readonly id: string }>(
  all: readonly T[],
  one: T,
  after: string | undefined,
): readonly T[] {
  const at = after === undefined ? -1 : all.findIndex(({ id }) => id === after);
  return at === -1 ? [...all, one] : [...all.slice(0, at + 1), one, ...all.slice(at + 1)];
}

/** Puts those that are named first, in their order. */
function inOrder<T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[] = [],
): readonly T[] {
  const named = ids.flatMap((id) => all.filter((one) => one.id === id));
  return [...named, ...all.filter((one) => !named.includes(one))];
}

function extendRules(
  base: InstrumentRules | undefined,
  instrument: Instrument,
  { id, version, rules }: Overlay,
): InstrumentRules | undefined {
  if (!base && !rules) return undefined;
  const shown = new Set(instrument.areas.flatMap(questionsOf).map((question) => question.id));
  const ofShown = <T>(all: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([question]) => shown.has(question)));
  return {
    instrument: instrument.id,
    version: withBuild(base?.version ?? '0.0.0', `${id}.${version}`),
    rules: { ...ofShown(base?.rules), ...rules?.rules },
    listenFor: { ...ofShown(base?.listenFor), ...rules?.listenFor },
  };
}

/** A version with one more thing that went into it; by semantic versioning, all of that follows one plus sign. */
function withBuild(version: string, build: string): string {
  return `${version}${version.includes('+') ? '.' : '+'}${build}`;
}

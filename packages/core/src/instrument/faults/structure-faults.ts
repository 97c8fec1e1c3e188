import { optionsOf, type AnswerKind } from '../answer-kind.js';
import type { Audience } from '../audience.js';
import type { Instrument, Question } from '../instrument.js';
import { groupsOf } from '../questions-of.js';
import type { Fault, FaultPlace } from './fault.js';
import { placedQuestions } from './places.js';

/** Finds what is wrong with ids, kinds and options, and with what ends the unit. */
export function structureFaults(instrument: Instrument): Fault[] {
  const questions = placedQuestions(instrument);
  const known = new Set(questions.map(({ question }) => question.id));
  const seen = new Set<string>();
  const { id } = instrument;
  return [
    ...areaFaults(instrument, known),
    ...questions.flatMap(({ question, place }): Fault[] => {
      const taken = seen.has(question.id);
      seen.add(question.id);
      return [
        ...(taken ? [{ code: 'question.id-taken', ...place } as const] : []),
        ...(/^[^\s#]+$/.test(question.id)
          ? []
          : [{ code: 'question.id-malformed', ...place } as const]),
        ...kindFaults(question, place),
      ];
    }),
    ...Object.values(instrument.closing ?? {})
      .filter((question: string) => !known.has(question))
      .map(
        (found: string) => ({ code: 'closing.question-unknown', instrument: id, found }) as const,
      ),
  ];
}

function areaFaults(instrument: Instrument, questions: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const areas = new Set<string>();
  const groups = new Set<string>();
  for (const area of instrument.areas) {
    const place = { instrument: instrument.id, area: area.id };
    if (areas.has(area.id)) faults.push({ code: 'area.id-taken', ...place });
    areas.add(area.id);
    for (const group of groupsOf(area)) {
      const inGroup = { ...place, group: group.id };
      if (groups.has(group.id) || questions.has(group.id)) {
        faults.push({ code: 'group.id-taken', ...inGroup });
      }
      groups.add(group.id);
      if (group.questions.length === 0) faults.push({ code: 'group.empty', ...inGroup });
    }
  }
  return faults;
}

function kindFaults(question: Question, place: FaultPlace): Fault[] {
  const kinds = askedKinds(question);
  if (kinds.length === 0) return [{ code: 'question.asked-of-nobody', ...place }];
  return kinds.flatMap(([audience, kind]): Fault[] => {
    const options = optionsOf(kind);
    if (!options) return [];
    if (options.length === 0) {
      return [{ code: 'question.options-missing', ...place, found: audience }];
    }
    return options
      .filter((option, index) => options.indexOf(option) !== index)
      .map((option) => ({ code: 'question.option-twice', ...place, found: option }));
  });
}

/** Finds whom a question is put to, and as what. */
export function askedKinds(question: Question): readonly (readonly [Audience, AnswerKind])[] {
  return Object.entries(question.ask) as [Audience, AnswerKind][];
}

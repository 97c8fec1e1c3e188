import type { Interpreter, Person, Presence } from '@helhet/core';
import type { InterviewView, SaidPresence } from '@helhet/machines';

/** Who is there, while it is being filled in. @internal */
export interface PresenceDraft {
  readonly persons: readonly string[];
  readonly others: readonly string[];
  readonly hasInterpreter: boolean;
  readonly interpreterLanguage: string;
  readonly interpreterMode: Interpreter['mode'];
  /** Who interprets; `null` until somebody has said. */
  readonly interpreter: InterpreterKind | null;
  readonly mode: Presence['mode'];
  readonly childAlone: NonNullable<Presence['childAlone']>;
  readonly place: string;
}

/** Who interprets: only somebody adult from outside may. @internal */
export type InterpreterKind = 'outside' | 'relative' | 'child';

/** What of the interview decides who can be there, and how the talk can be held. @internal */
export type PresenceSituation = Pick<
  InterviewView,
  'people' | 'respondent' | 'respondentLabel' | 'audience' | 'unit' | 'presence' | 'language'
>;

/**
 * Begins a draft with what was last confirmed: forgetting to remove someone hides a private question,
 * forgetting to add someone would show it.
 *
 * @internal
 */
export function draftOf(situation: PresenceSituation): PresenceDraft {
  const { presence } = situation;
  return {
    persons: presence?.persons ?? [],
    others: presence?.others ?? [],
    hasInterpreter: presence?.interpreter !== undefined,
    interpreterLanguage: presence?.interpreter?.language ?? '',
    interpreterMode: presence?.interpreter?.mode ?? 'on-site',
    interpreter: presence?.interpreter ? 'outside' : null,
    mode: presence?.mode ?? modesOf(situation)[0] ?? 'worker-led',
    childAlone: presence?.childAlone ?? 'not-applicable',
    place: presence?.place ?? '',
  };
}

/**
 * Finds the people who could be there: the living and born, without the one who answers.
 *
 * @internal
 */
export function possiblePeople({ people, respondent }: PresenceSituation): readonly Person[] {
  const answering = respondent.kind === 'person' ? respondent.person : null;
  return people.filter(
    ({ id, kind, deceased }) => id !== answering && kind !== 'expected' && deceased === undefined,
  );
}

/**
 * Finds the ways the talk can be held, the most usual first.
 *
 * @internal
 */
export function modesOf({ respondent, unit }: PresenceSituation): readonly Presence['mode'][] {
  if (respondent.kind === 'worker') return ['observation'];
  const joint = unit?.kind === 'couple' && unit.joint === true;
  return joint ? ['worker-led', 'handover', 'joint'] : ['worker-led', 'handover'];
}

/**
 * Whether a child answers, and someone else can hear.
 *
 * @internal
 */
export function isChildAccompanied(situation: PresenceSituation, draft: PresenceDraft): boolean {
  const someone = draft.persons.length + draft.others.length > 0;
  return situation.audience.startsWith('child') && someone;
}

/**
 * Makes a presence of a draft.
 *
 * @internal
 */
export function presenceOf(situation: PresenceSituation, draft: PresenceDraft): SaidPresence {
  const { persons, others, mode, place, interpreterLanguage, interpreterMode } = draft;
  const childAlone = isChildAccompanied(situation, draft) ? draft.childAlone : 'yes';
  return {
    persons,
    others,
    mode,
    ...(draft.hasInterpreter && {
      interpreter: {
        adult: draft.interpreter !== 'child',
        relative: draft.interpreter === 'relative',
        language: interpreterLanguage.trim(),
        mode: interpreterMode,
      },
    }),
    ...(situation.audience.startsWith('child') && { childAlone }),
    ...(place.trim() !== '' && { place: place.trim() }),
  };
}

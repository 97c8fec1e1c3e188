import type { Answer } from '../answer/answer.js';
import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import type { Group } from '../instrument/instrument.js';
import { namesAt } from '../interview/asked-places.js';
import type { QuestionKey, QuestionPlace } from '../interview/question-key.js';
import { questionKey } from '../interview/question-key.js';
import { findDifference } from './find-difference.js';
import { answerIn, byTime, isHeard, type Talk } from './talk.js';
import type { QuestionVoices, VoiceAnswer, Wording } from './unit-voices.js';
import type { VoiceTalks } from './voices-heard.js';

/** Everyone who has said or seen something about a unit, with one instrument. */
export interface VoicesGround {
  readonly voices: readonly VoiceTalks[];
  /** The worker's own observations, oldest first. */
  readonly observing: readonly Talk[];
}

/** An answer, and the talk it was given in. */
interface FoundAnswer {
  readonly answer: Answer;
  readonly talk: Talk;
}

/** Lays side by side what everyone answered to a question, or gives `null` when nobody did. */
export function questionVoices(
  place: QuestionPlace,
  group: Group | null,
  { voices, observing }: VoicesGround,
): QuestionVoices | null {
  const key = questionKey(place);
  const found = voices.map(({ talks }) => latestIn(talks, key, group));
  const seen = observing
    .flatMap((talk) => findIn(talk, key, group))
    .filter(({ answer }) => isHeard(answer.given))
    .sort((one, other) => byTime(one.answer, other.answer));
  if (seen.length === 0 && !found.some((one) => one && isHeard(one.answer.given))) return null;
  const answers = voices.map(({ talks }, index) =>
    voiceAnswer(talks, key, group, found[index] ?? null),
  );
  const difference = findDifference(
    answers
      .filter(({ asked, applies }) => asked && applies)
      .map(({ answer }) => answer?.given ?? null),
  );
  const [first] = [...found, ...seen].filter((one) => one !== null);
  return {
    key,
    ...place,
    wordings: wordingsOf(place, group, found, seen),
    options: first?.talk.asking.words.questions[place.question]?.options ?? {},
    answers,
    observations: seen.map(({ answer }) => answer),
    difference,
    disagrees: difference === 'opposite' || difference === 'differs',
  };
}

function voiceAnswer(
  talks: readonly Talk[],
  key: QuestionKey,
  group: Group | null,
  found: FoundAnswer | null,
): VoiceAnswer {
  const current = talks.filter((talk) => answerIn(talk, key, group)).length;
  const before = talks.map(({ interview }) => interview.answers.get(key)?.earlier.length ?? 0);
  return {
    answer: found?.answer ?? null,
    earlier: before.reduce((sum, count) => sum + count, Math.max(0, current - 1)),
    asked: found !== null || talks.some(({ outline }) => outline.questions.has(key)),
    applies: found === null || found.talk.outline.questions.has(key),
  };
}

/**
 * The latest answer of one voice. What was said in an earlier talk is not undone because it was not asked in a
 * later one.
 */
function latestIn(
  talks: readonly Talk[],
  key: QuestionKey,
  group: Group | null,
): FoundAnswer | null {
  const all = talks
    .flatMap((talk) => findIn(talk, key, group))
    .sort((one, other) => byTime(one.answer, other.answer));
  return all.findLast(({ answer }) => isHeard(answer.given)) ?? all.at(-1) ?? null;
}

function findIn(talk: Talk, key: QuestionKey, group: Group | null): readonly FoundAnswer[] {
  const answer = answerIn(talk, key, group);
  return answer ? [{ answer, talk }] : [];
}

/** The sentences it was asked with; the worker's only when it was put to nobody else. */
function wordingsOf(
  place: QuestionPlace,
  group: Group | null,
  found: readonly (FoundAnswer | null)[],
  seen: readonly FoundAnswer[],
): readonly Wording[] {
  const wordings = new Map<string, number[]>();
  for (const [voice, one] of found.entries()) {
    const text = one ? wordingOf(place, group, one) : '';
    if (text !== '') wordings.set(text, [...(wordings.get(text) ?? []), voice]);
  }
  const [observed] = seen;
  const text = observed && wordings.size === 0 ? wordingOf(place, group, observed) : '';
  if (text !== '') wordings.set(text, []);
  return [...wordings].map(([said, voices]) => ({ text: said, voices }));
}

/** The sentence that an answer is an answer to. */
function wordingOf(
  { question, instance }: QuestionPlace,
  group: Group | null,
  { answer, talk: { asking } }: FoundAnswer,
): string {
  const { words } = asking;
  const text = words.questions[question]?.text[answer.audience] ?? '';
  return fillPlaceholders(text, namesAt(asking, group, instance), words.language);
}

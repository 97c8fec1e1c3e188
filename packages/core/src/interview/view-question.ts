import { wordedOptionsOf } from '../instrument/answer-kind.js';
import { isPrivate } from '../instrument/is-private.js';
import type { Asking, AskingEntry } from './asking.js';
import type { OutlineGround } from './create-outline.js';
import type { QuestionView } from './outline.js';
import { questionKey, type QuestionPlace } from './question-key.js';
import { textAt } from './text-at.js';

/** Draws up a question as it is now; the same object as before when nothing about it has changed. */
export function viewQuestion(
  asking: Asking,
  entry: AskingEntry,
  place: QuestionPlace,
  ground: OutlineGround,
  before: QuestionView | undefined,
): QuestionView {
  const id = questionKey(place);
  const answer = ground.answers.get(id)?.current ?? null;
  const issue = ground.issues.get(id) ?? null;
  if (before) {
    return before.answer === answer && before.issue === issue
      ? before
      : { ...before, answer, issue };
  }
  const { words, audience } = asking;
  const own = words.questions[place.question];
  return {
    id,
    ...place,
    area: entry.area,
    text: textAt(asking, place),
    ...(own?.help !== undefined && { help: own.help }),
    kind: entry.kind,
    options: wordedOptionsOf(entry.kind).map((option) => ({
      id: option,
      label: own?.options?.[option] ?? null,
    })),
    private: isPrivate(entry.question, audience),
    answer,
    issue,
  };
}

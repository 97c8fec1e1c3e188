import type { InterviewSession } from '@helhet/machines';

import { benchFamily } from './bench-family.js';
import {
  nextTurn,
  openAlone,
  openCase,
  openInterviews,
  storeOf,
  succeeds,
} from './bench-sessions.js';
import { measure, middleOf, type Measure } from './measure.js';

const sizes = [10, 100, 1000, 10_000] as const;
const rounds = 5;
const answers = 1000;

/** What one answer costs at every size, and how much more the largest costs than the next to smallest. */
export interface AnswerCost {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** Median at 10 000 questions by median at 100. */
  readonly growth: number;
}

/** A running interview and how its whole view is looked at, as elements do after each answer. */
interface Asked {
  readonly interview: InterviewSession;
  readonly look: () => unknown;
  /** What was last given, so that every answer is another one. */
  readonly given: Map<string, string>;
}

/** Answers one question after another, here and there, and looks at the view each time. */
function answerMany({ interview, look, given }: Asked, questions: number): Measure {
  return measure(`${String(questions)} questions`, answers, (index) => {
    // A stride that meets every question but the follow-ups.
    const at = (index * 7919) % questions;
    const question = `Q${String(at % 10 === 9 ? at - 1 : at)}`;
    const option = given.get(question) === 'yes' ? 'no' : 'yes';
    given.set(question, option);
    succeeds(interview.answer(question, { state: 'answered', value: { kind: 'yes-no', option } }));
    look();
  });
}

async function answerCost(
  name: string,
  open: (questions: number) => Promise<Asked>,
): Promise<AnswerCost> {
  const asked = new Map<number, Asked>();
  for (const size of sizes) asked.set(size, await open(size));
  const found = new Map<number, Measure[]>(sizes.map((size) => [size, []]));
  // The first round warms up; after it the sizes take turns, so that none has the warmer machine.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [size, one] of asked) {
      const measured = answerMany(one, size);
      if (round > 0) found.get(size)?.push(measured);
      await nextTurn();
    }
  }
  const measures = [...found.values()].map(middleOf);
  return { name, measures, growth: (measures[3]?.median ?? 0) / (measures[1]?.median ?? 1) };
}

export async function answerCosts(): Promise<readonly AnswerCost[]> {
  return [
    await answerCost('an answer in one interview', async (questions) => {
      const interview = await openAlone(questions);
      return { interview, look: () => interview.view, given: new Map() };
    }),
    await answerCost('an answer in a case of a child and two parents', async (questions) => {
      const session = await openCase(questions, benchFamily(1, 2), storeOf());
      const [interview] = openInterviews(session, 1);
      if (!interview) throw new Error('The case has no unit to interview.');
      return { interview, look: () => [session.view, interview.view], given: new Map() };
    }),
  ];
}

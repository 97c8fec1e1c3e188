import {
  createAsking,
  createOutline,
  createRuleBook,
  findHeldRules,
  instanceKey,
  persistentMap,
  questionKey,
  type Answer,
  type AnswerHistory,
  type Asking,
  type Audience,
  type FactorId,
  type Given,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
  type Outline,
  type Path,
  type PlacedRule,
  type QuestionId,
  type TriggerId,
} from '@helhet/core';

/** An instrument with what its answers mean, to be gone through. */
export interface Played {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly rules: InstrumentRules;
  readonly audience: Audience;
}

/** What a way through an instrument leads to. */
export interface Replayed {
  readonly outline: Outline;
  readonly proposed: ReadonlySet<FactorId>;
  readonly fired: ReadonlySet<TriggerId>;
  /** The rules that hold, by question and number. */
  readonly held: ReadonlySet<string>;
}

/** The one instance there is of everything that comes again. */
const instance = 'one';
const members = (['parent', 'home', 'child'] as const).map(
  (source) => [source, [{ id: instance, name: source }]] as const,
);

/**
 * Goes a way through an instrument as a session would: each answer is given to a question that is there. Throws
 * when one is not.
 */
export function replay(played: Played, { facts, answers }: Path): Replayed {
  const { instrument, words, rules, audience } = played;
  const asking = createAsking({
    instrument,
    words,
    audience,
    facts,
    members: Object.fromEntries(members),
  });
  const instances = persistentMap(
    [...asking.groups.keys()].map((group) => [group, [instance]] as const),
  );
  let given = persistentMap<AnswerHistory>();
  const look = (): Outline =>
    createOutline(asking, {
      answers: given,
      instances,
      privateAllowed: true,
      issues: persistentMap(),
    });
  let outline = look();
  for (const answer of answers) {
    const key = keyOf(asking, answer.question);
    if (!outline.questions.has(key)) throw new Error(`${key} is not asked`);
    given = given.set(key, historyOf(answer.question, answer.given, audience));
    outline = look();
  }
  const held = findHeldRules(createRuleBook(asking, rules), outline, instances);
  const all = [...held.values()].map(({ rule }) => rule);
  const names = [...held.values()].map(ruleName);
  return {
    outline,
    proposed: new Set(all.flatMap((rule) => rule.proposes ?? [])),
    fired: new Set(all.flatMap((rule) => rule.fires ?? [])),
    held: new Set(names),
  };
}

/** Names a rule among those of its instrument. */
export function ruleName({ question, number }: Pick<PlacedRule, 'question' | 'number'>): string {
  return `${question} ${String(number)}`;
}

/** Whether a question is there, in its one instance where it comes again. */
export function isAsked({ outline }: Replayed, question: QuestionId): boolean {
  return [question, instanceKey(question, instance)].some((key) => outline.questions.has(key));
}

function keyOf(asking: Asking, question: QuestionId): string {
  return asking.entries.get(question)?.group ? questionKey({ question, instance }) : question;
}

function historyOf(question: QuestionId, given: Given, audience: Audience): AnswerHistory {
  const current: Answer = {
    id: question,
    question,
    given,
    audience,
    catalogue: { id: '', version: '', language: '', hash: '' },
    at: '2026-03-02T08:00:00.000Z',
    recordedBy: { id: 'w1', role: 'worker' },
  };
  return { question, current, earlier: [] };
}

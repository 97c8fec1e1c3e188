import {
  questionKey,
  type AnswerValue,
  type Family,
  type Finding,
  type FindingBasis,
  type Given,
  type ProposingAnswer,
  type QuestionVoices,
  type Respondent,
  type UnitVoices,
} from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';

import type { Locale } from '../locales/locale.js';
import { unitName } from '../unit-board/unit-name.js';
import { sayValue } from '../voices/say-value.js';

/** One answer that proposes a finding, as the worker reads it. */
export interface ProposingLine {
  readonly who: string;
  /** As it was put to them, with which of several it was asked about, such as a parent or a job. */
  readonly question: string;
  readonly said: string;
  /** The part it was said about, when that is another. */
  readonly elsewhere: string | null;
  /** The answer as something to rest on; `null` when it cannot be. */
  readonly basis: FindingBasis | null;
}

/** Says, of each answer that proposes a finding, who gave it, to which question, and what was said. */
export function proposingLines(
  finding: Finding,
  session: AssessmentSession,
  locale: Locale,
): readonly ProposingLine[] {
  const { family } = session.view.family;
  const basis = session.findings.basisOf(finding.unit, finding.factor);
  return uniqueAnswers(finding.by).flatMap((one): readonly ProposingLine[] => {
    const talk = session.interview(one.interview)?.view;
    if (!talk?.unit) return [];
    const voices = session.voices(talk.unit.id);
    const { asked, instance = null } =
      questionsOf(voices).find(({ asked: { key } }) => key === questionKey(one)) ?? {};
    const at = indexOf(voices, talk.respondent);
    const question = wordingFor(asked, at) ?? locale.voices.unworded(one.question);
    return [
      {
        who: nameOf(voices, talk.respondent, locale),
        question: instance === null ? question : `${question} (${instance})`,
        said: asked ? sayAnswer(asked, at, one.answer, { locale, family }) : '',
        basis: basis.find((each) => isSameAnswer(each, one)) ?? null,
        elsewhere: talk.unit.id === finding.unit ? null : unitName(talk.unit, family, locale.board),
      },
    ];
  });
}

/** What respondents are called. */
export function respondentNames(
  respondents: readonly Respondent[],
  family: Family,
  locale: Locale,
): readonly string[] {
  return respondents.map((respondent) => {
    if (respondent.kind === 'worker') return locale.board.worker;
    if (respondent.kind === 'other') return respondent.role;
    const person = family.persons.find(({ id }) => id === respondent.person);
    return person?.label.trim() ? person.label : locale.board.unnamed;
  });
}

/** Several rules may hold by one answer; it is told once. */
export function uniqueAnswers(by: readonly ProposingAnswer[]): readonly ProposingAnswer[] {
  return [...new Map(by.map((one) => [one.answer, one])).values()];
}

function isSameAnswer(basis: FindingBasis, one: ProposingAnswer): boolean {
  return (
    basis.interview === one.interview &&
    basis.question === one.question &&
    basis.instance === one.instance
  );
}

/** A question where it was asked: of which instance, when it is in a group. */
interface PlacedQuestion {
  readonly asked: QuestionVoices;
  readonly instance: string | null;
}

function questionsOf({ areas }: UnitVoices): readonly PlacedQuestion[] {
  return areas.flatMap(({ questions, instances }) => [
    ...questions.map((asked) => ({ asked, instance: null })),
    ...instances.flatMap(({ title, questions: own }) =>
      own.map((asked) => ({ asked, instance: title })),
    ),
  ]);
}

function indexOf({ voices }: UnitVoices, respondent: Respondent): number {
  const sought = JSON.stringify(respondent);
  return voices.findIndex((voice) => JSON.stringify(voice.respondent) === sought);
}

function nameOf(voices: UnitVoices, respondent: Respondent, { board }: Locale): string {
  if (respondent.kind === 'worker') return board.worker;
  const label = voices.voices[indexOf(voices, respondent)]?.label.trim();
  return label ? label : board.unnamed;
}

function wordingFor(asked: QuestionVoices | undefined, at: number): string | undefined {
  const own = asked?.wordings.find(({ voices }) => voices.includes(at));
  return (own ?? asked?.wordings[0])?.text;
}

function sayAnswer(
  asked: QuestionVoices,
  at: number,
  id: string,
  { locale, family }: { readonly locale: Locale; readonly family: Family },
): string {
  const observed = asked.observations.find((one) => one.id === id);
  const given = (observed ?? asked.answers[at]?.answer)?.given;
  const words = { locale, family, options: asked.options };
  return given ? sayGiven(given, locale, (value) => sayValue(value, words)) : '';
}

function sayGiven(given: Given, locale: Locale, say: (value: AnswerValue) => string): string {
  switch (given.state) {
    case 'answered':
      return say(given.value);
    case 'dont-know':
      return locale.question.dontKnow;
    case 'declined':
      return locale.question.declined;
    case 'not-asked':
      return locale.voices.notAsked(given.reason);
    case 'deferred':
      return locale.voices.deferred;
  }
}

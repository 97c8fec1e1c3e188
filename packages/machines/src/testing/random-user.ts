import type { Family, Presence } from '@helhet/core';

import type { AssessmentSession } from '../session/assessment-session.js';
import type { InterviewSession } from '../session/interview-session.js';
import { inform } from './open-case.js';
import { randomGiven } from './random-answer.js';
import type { Random } from './random.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

/** Everyone who has an interview going, in the order of the board. */
export function interviewsOf(session: AssessmentSession): readonly InterviewSession[] {
  return session.view.units.flatMap((unit) =>
    unit.voices.flatMap(({ interview }) =>
      interview === null ? [] : (session.interview(interview) ?? []),
    ),
  );
}

/**
 * Does one thing, sensible or not, as any of those who have hands on the tablet might. What is refused is
 * refused: nothing here may throw.
 */
export function doSomething(session: AssessmentSession, random: Random): void {
  const interview = random.any(interviewsOf(session));
  const turn = random.below(20);
  if (interview && turn < 15) doInInterview(interview, session, random);
  else if (turn < 18) openSomething(session, random);
  else changeSomething(session, random);
}

function randomPresence(session: AssessmentSession, random: Random): Presence {
  const someone = random.any(session.view.family.family.persons)?.id;
  return {
    persons: random.below(3) === 0 && someone !== undefined ? [someone] : [],
    others: random.below(8) === 0 ? ['teacher'] : [],
    mode: random.pick(['worker-led', 'handover', 'joint']),
  };
}

function doInInterview(
  interview: InterviewSession,
  session: AssessmentSession,
  random: Random,
): void {
  const { outline, people, flow } = interview.view;
  const question = random.any([...outline.questions.values()]);
  const turn = random.below(20);
  if (flow === 'precheck' && turn < 15) interview.confirmPresence(randomPresence(session, random));
  else if (flow === 'paused' && turn < 15) interview.resume();
  else if (flow === 'held' && turn < 12) lookAfter(interview, random);
  else if (flow === 'closing' && turn < 6) interview.close(closing);
  else if (flow === 'closing' && turn < 12) lookAfter(interview, random);
  else if (flow === 'done' && turn < 8) interview.reopen('more to say');
  else if (question && turn < 14)
    interview.answer(question.id, randomGiven(question, people, random));
  else if (turn === 14) changeEntries(interview, random);
  else if (turn === 15) interview.undo();
  else if (turn === 16) interview.changePresence(randomPresence(session, random));
  else if (turn === 17) interview.pause('wanted');
  else if (turn === 18) interview.finish();
  else interview.showArea(random.any([...outline.areaIds, 'nowhere', null]) ?? null);
}

/** Sees, decides or ends something that has fired, or lets something fire. */
function lookAfter(interview: InterviewSession, random: Random): void {
  const { id = '' } = random.any(interview.view.safety) ?? {};
  const changes: readonly (() => unknown)[] = [
    () => interview.safety.acknowledge(id, { actions: ['stay'] }),
    () => interview.safety.acknowledge(id, { actions: [], reason: 'a mistake' }),
    () => interview.safety.decide(id, 'with an aunt'),
    () => interview.safety.resolve(id, 'safe'),
    () => interview.safety.raise('T02'),
    () => interview.tellAfraidToGoHome(),
  ];
  random.any(changes)?.();
}

function changeEntries(interview: InterviewSession, random: Random): void {
  const group = random.any([...interview.view.outline.groups.values()]);
  if (!group) return;
  const instance = random.any(group.instanceIds);
  if (instance !== undefined && random.below(3) === 0) {
    interview.removeInstance(group.id, instance);
  } else interview.addInstance(group.id);
}

function openSomething(session: AssessmentSession, random: Random): void {
  const unit = random.any(session.view.units);
  const respondent = unit && random.any(unit.voices)?.respondent;
  if (!unit || !respondent) return;
  if (respondent.kind === 'person' && random.below(4) > 0) inform(session, respondent.person);
  session.openInterview({ unit: unit.id, respondent });
}

function changeSomething(session: AssessmentSession, random: Random): void {
  const { family: verbs } = session;
  const { family } = session.view.family;
  const someone = random.any(family.persons);
  const unit = random.any(session.view.units)?.id ?? '';
  const edge = random.any(family.edges);
  const changes: readonly (() => unknown)[] = [
    () => someone && verbs.changePerson({ ...someone, label: `${someone.label}a` }),
    () => someone && verbs.recordDeath(someone.id, {}),
    () => someone?.kind === 'expected' && verbs.recordBirth(someone.id, { on: '2026-03-02' }),
    () => someone && verbs.removePerson(someone.id, 'a mistake'),
    () => someone && verbs.setVoluntariness({ person: someone.id, kind: 'refused' }),
    () => someone && verbs.setVoluntariness({ person: someone.id, kind: 'voluntary' }),
    () => verbs.addPerson({ label: 'Li', kind: 'child', birth: { precision: 'unknown' } }),
    () => edge && verbs.removeEdge(edge.id, 'a mistake'),
    () => edge && verbs.addEdge({ ...edge, type: 'care' }),
    () => edge && verbs.addSafetyEdge({ about: [edge.from, edge.to], kind: 'threat' }),
    () => verbs.importFamily(shuffled(family, random)),
    () => verbs.completeStep(random.pick(['persons', 'edges', 'households'])),
    () => verbs.reopenStep('persons'),
    () => decideSomething(session, unit, random),
    () => decideSomething(session, unit, random),
    () => session.setAside(unit, 'not now'),
    () => session.takeUp(unit),
    () => session.setLanguage(random.pick(['sv', 'en'])),
  ];
  random.any(changes)?.();
}

/** Decides about a factor, proposed or not. */
function decideSomething({ findings }: AssessmentSession, unit: string, random: Random): void {
  const proposed = random.any(findings.all());
  const place = random.below(4) > 0 && proposed ? proposed : { unit, factor: 'R01' };
  const { factor } = place;
  const basis = [...findings.basisOf(place.unit, factor), { source: 'document' } as const];
  const changes: readonly (() => unknown)[] = [
    () => findings.confirm({ unit: place.unit, factor, grade: 1, confidence: 'low', basis }),
    () => findings.reject(place.unit, factor, 'not so'),
    () => findings.explore(place.unit, factor, 'ask the school'),
    () => findings.reconsider(place.unit, factor, 'too soon'),
  ];
  random.any(changes)?.();
}

/** The same family as somebody else would have entered it. */
function shuffled(family: Family, random: Random): Family {
  const persons = [...family.persons].sort(() => random.below(3) - 1);
  return { ...family, persons };
}

import {
  applyProfile,
  informationTopics,
  instanceKey,
  toLogFile,
  type AreaId,
  type AssessmentPackage,
  type Family,
  type Language,
  type Profile,
  type QuestionKey,
  type QuestionView,
} from '@helhet/core';
import { catalogue } from '@helhet/content';
import {
  createAssessment,
  createMemoryStore,
  type AssessmentSession,
  type InterviewSession,
  type InterviewView,
  type Outcome,
  type VoiceView,
} from '@helhet/machines';

import { decideFindings } from './decide-findings.js';
import { createRandom, type Random } from './random.js';
import { headlessSafety, seeToSafety } from './see-to-safety.js';
import { seededAnswer } from './seeded-answer.js';
import { createCountingIds, createSteadyClock } from './seeded-ports.js';

/** What to drive, and whom to tell how it goes. */
export interface Drive {
  readonly caseRef: string;
  readonly family: Family;
  readonly seed: number;
  readonly language: Language;
  /** What is asked; everything, when absent. */
  readonly profile?: Profile;
  readonly tell: (progress: string) => void;
}

/** What a drive comes to: the package, and the text of the log it was made from. */
export interface Driven {
  readonly assessment: AssessmentPackage;
  readonly log: string;
}

/** Drives a whole assessment: every voice of every unit, and then what a worker decides about it. */
export async function driveAssessment(drive: Drive): Promise<Driven> {
  const random = createRandom(drive.seed);
  const store = createMemoryStore();
  const session = createAssessment({
    caseRef: drive.caseRef,
    actor: { id: 'headless', role: 'worker' },
    catalogue: drive.profile ? applyProfile(catalogue, drive.profile) : catalogue,
    safety: headlessSafety,
    store,
    clock: createSteadyClock('2026-03-02T08:00:00.000Z'),
    ids: createCountingIds(),
    language: drive.language,
    family: drive.family,
  });
  await becomesReady(session);
  informEveryone(session, drive.language);
  for (const { id } of session.view.units) {
    const voices = session.view.units.find((unit) => unit.id === id)?.voices ?? [];
    for (const { respondent } of voices) {
      const opened = session.openInterview({ unit: id, respondent });
      if (!opened.ok) throw new Error(`Unit "${id}" could not be opened: ${codes(opened)}.`);
      const answered = holdInterview(opened.value, random);
      drive.tell(`${id} ${voiceName(respondent)}: ${answered} answers`);
    }
  }
  decideFindings(session, random).forEach(succeeds);
  const assessment = session.buildPackage({ purpose: 'example' });
  await session.dispose();
  const events = await store.load(drive.caseRef, new AbortController().signal);
  return { assessment, log: toLogFile(drive.caseRef, events) };
}

function becomesReady(session: AssessmentSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.view.status !== 'ready') return;
      stop();
      resolve();
    });
  });
}

function informEveryone(session: AssessmentSession, language: Language): void {
  for (const { id, identity, deceased } of session.view.family.family.persons) {
    if (identity === 'unknown' || deceased) continue;
    const topics = informationTopics;
    succeeds(session.family.giveInformation({ person: id, topics, language, format: 'spoken' }));
    succeeds(session.family.setVoluntariness({ person: id, kind: 'voluntary' }));
  }
}

/** Holds one interview from the check of who is there to the closing ritual; gives the number of answers. */
function holdInterview(interview: InterviewSession, random: Random): number {
  succeeds(interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' }));
  addEntries(interview, random);
  let count = 0;
  for (let next = findOpen(interview); next; next = findOpen(interview)) {
    succeeds(interview.answer(next.id, seededAnswer(next, interview.view.people, random)));
    count += 1;
    seeToSafety(interview).forEach(succeeds);
  }
  succeeds(interview.finish());
  succeeds(
    interview.close({
      whatHappensNext: 'Vi ses igen om två veckor.',
      toldToWhom: 'Ingen får veta mer än vi har kommit överens om.',
      feeling: random.pick(['so-so', 'happy', 'not-asked']),
    }),
  );
  return count;
}

/** Adds none, one or two to every group that takes entries. */
function addEntries(interview: InterviewSession, random: Random): void {
  for (const { id, add } of interview.view.outline.groups.values()) {
    if (add === null) continue;
    const wanted = random.below(3);
    for (let made = 0; made < wanted; made += 1) succeeds(interview.addInstance(id));
  }
}

/** Finds the first question without an answer, or `null`; answers bring follow-ups. */
function findOpen({ view: { outline } }: InterviewSession): QuestionView | null {
  for (const area of outline.areaIds) {
    const open = keysOf(outline, area)
      .map((key) => outline.questions.get(key))
      .find((question) => question?.answer === null);
    if (open) return open;
  }
  return null;
}

/** The questions of an area in the order they are shown: its own, then those of each instance of its groups. */
function keysOf(outline: InterviewView['outline'], area: AreaId): readonly QuestionKey[] {
  const { questionIds = [], groupIds = [] } = outline.areas.get(area) ?? {};
  const instances = groupIds.flatMap((group) =>
    (outline.groups.get(group)?.instanceIds ?? []).flatMap(
      (instance) => outline.instances.get(instanceKey(group, instance)) ?? [],
    ),
  );
  return [...questionIds, ...instances.flatMap((instance) => instance.questionIds)];
}

function voiceName(respondent: VoiceView['respondent']): string {
  return respondent.kind === 'person' ? respondent.person : respondent.kind;
}

function succeeds(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`The assessment refused a step: ${codes(outcome)}.`);
}

function codes(outcome: Extract<Outcome<unknown>, { ok: false }>): string {
  return outcome.issues.map((issue) => issue.code).join(', ');
}

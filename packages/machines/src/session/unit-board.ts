import {
  isUnsettled,
  questionsOf,
  type Actor,
  type Assessment,
  type Interview,
  type Respondent,
  type Unit,
  type UnitId,
  type Voice,
} from '@helhet/core';

import { findOpeningIssues, isSameRespondent } from '../assessment/opening-issues.js';
import { AskedVoices } from './asked-voices.js';
import type { UnitView, VoiceView } from './assessment-session.js';
import type { Edition, EditionShelf } from './interview-source.js';
import type { RunningCase } from './running-case.js';
import type { RunningInterview } from './running-interview.js';

/**
 * The board of units, kept up to date unit by unit: what happened in one interview draws that unit anew and no
 * other.
 */
export class UnitBoard {
  readonly #running: RunningCase;
  readonly #shelf: EditionShelf;
  readonly #language: () => string;
  readonly #interview: (id: string) => RunningInterview | null;
  readonly #voicesAsked = new AskedVoices();
  readonly #fresh = new Map<UnitId, UnitView>();
  #units: readonly UnitView[] | null = null;

  constructor(
    running: RunningCase,
    shelf: EditionShelf,
    language: () => string,
    interview: (id: string) => RunningInterview | null,
  ) {
    this.#running = running;
    this.#shelf = shelf;
    this.#language = language;
    this.#interview = interview;
  }

  get units(): readonly UnitView[] {
    if (this.#units) return this.#units;
    const { units, interviewsOf } = this.#running.log.assessment;
    // A profile may leave whole units out; what was said of one before is still there.
    const shown = units.filter((unit) => this.#edition(unit) || interviewsOf.has(unit.id));
    this.#units = shown.map((unit) => {
      const view = this.#fresh.get(unit.id) ?? this.#viewUnit(unit);
      this.#fresh.set(unit.id, view);
      return view;
    });
    return this.#units;
  }

  /** Forgets what is known of one unit, or of all. */
  renew(unit: UnitId | null = null): void {
    if (unit === null) this.#fresh.clear();
    else this.#fresh.delete(unit);
    this.#units = null;
  }

  #viewUnit(unit: Unit): UnitView {
    const { assessment } = this.#running.log;
    const voices = this.#voices(unit);
    const views = voices.map((voice) => this.#viewVoice(unit, voice));
    const reason = assessment.setAside.get(unit.id);
    return {
      id: unit.id,
      unit,
      status: this.#statusOf(unit, assessment, voices, views),
      ...(reason !== undefined && { reason }),
      voices: views,
    };
  }

  #viewVoice(unit: Unit, voice: Voice): VoiceView {
    const { assessment } = this.#running.log;
    const { respondent } = voice;
    const person = respondent.kind === 'person' ? respondent.person : null;
    const id = this.lastInterview(unit, voice)?.id ?? null;
    const running = id === null ? null : this.#interview(id);
    const payload = { interview: '', unit: unit.id, respondent, instrument: '' };
    return {
      respondent,
      label: nameOf(respondent, assessment),
      interview: id,
      flow: running?.flow ?? 'not-started',
      progress: running?.outline.progress ?? { settled: 0, total: 0 },
      writtenElsewhere: running?.writtenElsewhere ?? null,
      informed:
        person === null || assessment.information.has(person) || assessment.bypassed.has(person),
      issues: findOpeningIssues(assessment, payload, this.#running.today),
    };
  }

  /**
   * Finds the interview of a voice with a unit that this worker has going, or else the last, or `null`. A child who has been born is asked about anew:
   * what was asked before is another instrument's.
   */
  lastInterview(unit: Unit, { respondent }: Pick<Voice, 'respondent'>): Interview | null {
    const { interviews, interviewsOf } = this.#running.log.assessment;
    const all = (interviewsOf.get(unit.id) ?? [])
      .flatMap((id) => interviews.get(id) ?? [])
      .filter((one) => isSameRespondent(one.respondent, respondent));
    const now = this.#edition(unit)?.instrument.id;
    const asked = now === undefined ? all : all.filter((one) => one.instrument.id === now);
    const { actor } = this.#running.log;
    return asked.findLast((one) => isGoingOn(one, actor)) ?? asked.at(-1) ?? null;
  }

  #statusOf(
    unit: Unit,
    assessment: Assessment,
    voices: readonly Voice[],
    views: readonly VoiceView[],
  ): UnitView['status'] {
    if (unit.closed) return 'closed';
    if (assessment.setAside.has(unit.id)) return 'set-aside';
    const own = views.filter((_, index) => voices[index]?.own);
    const isDone = own.length > 0 && own.every((view) => this.#isComplete(unit, view));
    if (isDone && !isSomethingOpen(unit, assessment)) return 'done';
    return assessment.interviewsOf.has(unit.id) ? 'started' : 'not-started';
  }

  /** Closed, with something settled in every mandatory area, seen now or not. Source: DOMAIN C.2 (R7). */
  #isComplete(unit: Unit, { flow, interview: id }: VoiceView): boolean {
    const interview = id === null ? null : this.#running.log.assessment.interviews.get(id);
    const outline = id === null ? null : this.#interview(id)?.outline;
    if (flow !== 'done' || !interview || !outline) return false;
    const settled = new Set(
      [...interview.answers.values()].flatMap(({ question, current }) =>
        current && current.given.state !== 'deferred' ? question : [],
      ),
    );
    return (this.#edition(unit)?.instrument.areas ?? [])
      .filter((area) => area.mandatory && outline.areas.has(area.id))
      .every((area) => questionsOf(area).some(({ id }) => settled.has(id)));
  }

  #voices(unit: Unit): readonly Voice[] {
    const edition = this.#edition(unit);
    if (!edition) return [];
    const { family } = this.#running.log.assessment;
    const asked = this.#voicesAsked.of({ unit, family, on: this.#running.today, edition });
    return [...asked, ...this.#voicesHeardBefore(unit, asked)];
  }

  /** Those who were interviewed and could not be asked today, such as a child who has come of age. */
  #voicesHeardBefore(unit: Unit, asked: readonly Voice[]): readonly Voice[] {
    const { interviews, interviewsOf } = this.#running.log.assessment;
    const heard: Voice[] = [];
    for (const id of interviewsOf.get(unit.id) ?? []) {
      const respondent = interviews.get(id)?.respondent;
      const isKnown = [...asked, ...heard].some(
        (voice) => respondent && isSameRespondent(voice.respondent, respondent),
      );
      if (respondent && !isKnown) heard.push({ respondent, audience: 'adult', own: false });
    }
    return heard;
  }

  #edition(unit: Unit): Edition | null {
    return this.#shelf.forUnit(unit, this.#language());
  }
}

/**
 * Whether something that has fired in a unit keeps it from being complete: nobody has seen it, or a child interpreted and
 * it has not been asked anew. Source: DOMAIN B.6, T12.
 */
function isSomethingOpen({ id }: Unit, { safety }: Assessment): boolean {
  return [...safety.values()].some((event) => {
    const isThroughChild = event.effects.includes('answers-through-child') && !event.resolved;
    return event.unit === id && (isUnsettled(event) || isThroughChild);
  });
}

/** Whether a worker has an interview going: a colleague's of the same voice is another. */
function isGoingOn({ done, writer }: Interview, { id }: Actor): boolean {
  return !done && writer.actor.id === id;
}

function nameOf(respondent: Respondent, { family }: Assessment): string | null {
  if (respondent.kind === 'worker') return null;
  if (respondent.kind === 'other') return respondent.role;
  return family.persons.find(({ id }) => id === respondent.person)?.label ?? null;
}

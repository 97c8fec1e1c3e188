import {
  familySteps,
  findBirthdays,
  findFamilyIssues,
  findStepIssues,
  type Birthday,
  type Family,
  type FamilyStep,
} from '@helhet/core';

import type { FamilyView } from './assessment-session.js';
import type { RunningCase } from './running-case.js';
import { shareView } from './share-view.js';

type Judgement = Pick<FamilyView, 'issues' | 'step' | 'completed' | 'stepIssues'>;

/** The family as it is shown; looked through for faults only when it, or its step, has changed. */
export class FamilyBoard {
  readonly #running: RunningCase;
  #judged: Family | null = null;
  #judgement: Judgement | null = null;
  #view: FamilyView | null = null;
  #birthdays: {
    readonly family: Family;
    readonly from: string;
    readonly today: string;
    readonly found: readonly Birthday[];
  } | null = null;

  constructor(running: RunningCase) {
    this.#running = running;
  }

  get view(): FamilyView {
    const { assessment } = this.#running.log;
    const { family, entry, childrenAnswer, information, bypassed, voluntariness } = assessment;
    this.#view = shareView(this.#view, {
      ...this.#judge(family),
      family,
      entry,
      childrenAnswer,
      information,
      bypassed,
      voluntariness,
      birthdays: this.#findBirthdays(family),
    });
    return this.#view;
  }

  #findBirthdays(family: Family): readonly Birthday[] {
    const { log, today } = this.#running;
    const from = log.assessment.startedOn ?? today;
    const known = this.#birthdays;
    if (known?.family === family && known.from === from && known.today === today)
      return known.found;
    const found = findBirthdays(family, from, daysAfter(today, 60));
    this.#birthdays = { family, from, today, found };
    return found;
  }

  #judge(family: Family): Judgement {
    const state = this.#running.familyStep as FamilyView['step'] | 'opening';
    const step = state === 'opening' ? 'persons' : state;
    if (this.#judged === family && this.#judgement?.step === step) return this.#judgement;
    const on = this.#running.log.assessment.startedOn ?? this.#running.today;
    const at = familySteps.findIndex((one) => one === step);
    this.#judged = family;
    this.#judgement = {
      issues: findFamilyIssues(family, on),
      step,
      completed: step === 'ready' ? familySteps : familySteps.slice(0, Math.max(0, at)),
      stepIssues: at === -1 ? [] : findStepIssues(family, step as FamilyStep, on),
    };
    return this.#judgement;
  }
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

import {
  isHolding,
  isUnsettled,
  type AreaId,
  type Asking,
  type Audience,
  type HeldRule,
  type InstrumentRules,
  type Interview,
  type InterviewId,
  type Respondent,
  type SafetyEvent,
  type SafetySource,
  type TriggerId,
} from '@helhet/core';

import { createSafetyVerbs, raiseSafety } from './create-safety-verbs.js';
import type { Outcome } from './outcome.js';
import { refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import type { SafetyBoard } from './safety-board.js';
import type { SafetyConfig } from './safety-config.js';
import type { SafetyVerbs } from './safety-verbs.js';
import { neutralSentence, type SafetyView } from './safety-view.js';
import { findStoppedAreas } from './stopped-areas.js';

/** Safety in one interview: what its answers fire, what is told of it, and what can be done. */
export class InterviewSafety {
  readonly verbs: SafetyVerbs;
  readonly #interview: InterviewId;
  readonly #respondent: Respondent;
  readonly #running: RunningCase;
  readonly #config: SafetyConfig | null;
  readonly #board: SafetyBoard;

  constructor({ id, respondent }: Interview, running: RunningCase, board: SafetyBoard) {
    this.#interview = id;
    this.#respondent = respondent;
    this.#running = running;
    this.#config = board.config;
    this.#board = board;
    this.verbs = createSafetyVerbs(running, board.config, id);
  }

  /** What has fired in the interview, in order, for the worker. */
  get views(): readonly SafetyView[] {
    return this.#board.of(this.#interview);
  }

  /** What the respondent is told while the questions are stopped; `null` while they are not. */
  neutralSentence(language: string): string | null {
    const holding = this.#events.find(isHolding);
    return holding ? neutralSentence(holding, this.#config, language) : null;
  }

  /** Whether a child has a button to say that it does not want to go home. */
  hasHomeButton(audience: Audience): boolean {
    return audience.startsWith('child') && this.#config?.whenAfraidToGoHome !== undefined;
  }

  /** The areas that a child must not be asked about any more. */
  stoppedAreas(asking: Asking, rules: InstrumentRules | undefined): ReadonlySet<AreaId> {
    const { assessment } = this.#running.log;
    const ground = { respondent: this.#respondent, config: this.#config };
    return findStoppedAreas({ assessment, asking, rules, ...ground });
  }

  get isUnsettled(): boolean {
    return this.#events.some(isUnsettled);
  }

  /**
   * Lets fire what rules that now hold say. A trigger that nobody has seen yet does not fire again; one that only
   * tells the worker to make room fires nothing.
   */
  fire(began: readonly HeldRule[]): void {
    for (const { question, instance, number, rule } of began) {
      const by = { question, ...(instance !== undefined && { instance }), number };
      for (const trigger of rule.fires ?? []) {
        if (this.#isOnlyTold(trigger) || this.#isWaiting(trigger)) continue;
        const interview = this.#interview;
        raiseSafety(this.#running, this.#config, { trigger, source: 'answer', interview, by });
      }
    }
  }

  /** A child has pressed "I don't want to go home". */
  fireAfraidToGoHome(): Outcome {
    return this.#fireOnce(this.#config?.whenAfraidToGoHome, 'respondent');
  }

  /** It was said that a child interprets. Source: DOMAIN B.6, T12. */
  fireChildInterprets(): void {
    this.#fireOnce(this.#config?.whenChildInterprets, 'worker');
  }

  #fireOnce(trigger: TriggerId | undefined, source: SafetySource): Outcome {
    if (trigger === undefined) return refused('flow.not-now', { type: 'safety.raised' });
    if (this.#isWaiting(trigger)) return { ok: true, value: undefined };
    const raising = { trigger, source, interview: this.#interview };
    const outcome = raiseSafety(this.#running, this.#config, raising);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  }

  #isOnlyTold(trigger: TriggerId): boolean {
    const text = this.#config?.texts.find((one) => one.trigger === trigger);
    return text?.urgency === 'soon' && text.effects.length === 0;
  }

  #isWaiting(trigger: TriggerId): boolean {
    return this.#events.some(
      (one) => one.trigger === trigger && !one.acknowledged && !one.resolved,
    );
  }

  get #events(): readonly SafetyEvent[] {
    const { safety, safetyOf } = this.#running.log.assessment;
    return (safetyOf.get(this.#interview) ?? []).flatMap((id) => safety.get(id) ?? []);
  }
}

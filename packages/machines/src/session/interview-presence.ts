import type { InterviewId, Presence, Unit } from '@helhet/core';

import type { InterviewSafety } from './interview-safety.js';
import type { Outcome } from './outcome.js';
import { presenceIssues } from './presence-issues.js';
import type { RunningCase } from './running-case.js';
import { isChildInterpreting, toPresence, type SaidPresence } from './said-presence.js';

/** What saying who is there needs of the interview. */
export interface InterviewPresenceGround {
  readonly interview: InterviewId;
  readonly running: RunningCase;
  readonly safety: InterviewSafety;
  readonly unit: () => Unit | null;
}

/** Who is there in one interview: said, and refused when the talk cannot be held like that. */
export class InterviewPresence {
  readonly #ground: InterviewPresenceGround;

  constructor(ground: InterviewPresenceGround) {
    this.#ground = ground;
  }

  confirm(presence: SaidPresence): Outcome {
    return this.#record('presence.confirmed', presence);
  }

  change(presence: SaidPresence): Outcome {
    return this.#record('presence.changed', presence);
  }

  /** Whether two are in the talk together who may not be met together any more. */
  mustEnd(presence: Presence | null): boolean {
    const { unit, running } = this.#ground;
    if (presence?.mode !== 'joint') return false;
    return presenceIssues(presence, unit(), running.log.assessment.safety.values()).length > 0;
  }

  #record(type: 'presence.confirmed' | 'presence.changed', said: SaidPresence): Outcome {
    const { interview, running, safety, unit } = this.#ground;
    const issues = presenceIssues(said, unit(), running.log.assessment.safety.values());
    if (issues.length > 0) {
      if (isChildInterpreting(said)) safety.fireChildInterprets();
      return { ok: false, issues };
    }
    const outcome = running.record(type, { interview, presence: toPresence(said) });
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  }
}

import {
  type AssessmentEvent,
  type CatalogueRef,
  type EventPayloads,
  type EventType,
  type Issue,
  toLogFile,
} from '@helhet/core';
import { createActor, type Actor, type SnapshotFrom } from 'xstate';

import { assessmentMachine, type AssessmentGround } from '../assessment/assessment-machine.js';
import { findWriterIssues } from '../assessment/find-writer-issues.js';
import { stateFor } from '../assessment/state-for.js';
import type { interviewMachine } from '../interview/interview-machine.js';
import type { Clock } from '../ports/clock.js';
import type { EventStore } from '../ports/event-store.js';
import { createMemoryStore } from '../ports/memory-store.js';
import { systemClock, systemIds } from '../ports/system-ports.js';
import type { Ids } from '../ports/ids.js';
import { savingMachine } from '../saving/saving-machine.js';
import type { SessionOptions } from './assessment-options.js';
import { CaseLog } from './case-log.js';
import { isOfUnknownFormat, loadLog } from './load-log.js';
import type { Outcome } from './outcome.js';
import { refused } from './refused.js';
import type { SavingView } from './saving-view.js';
import { shareView } from './share-view.js';

/** The states of loading a case. */
export type CaseStatus = 'loading' | 'unreachable' | 'refused' | 'ready';

/** The session a case belongs to; told before everyone else. */
export interface CaseListener {
  /** The log is here for the first time. */
  opened(): void;
  /** What others have written since has been taken in. */
  refreshed(): void;
  /** Something was taken into the log. */
  happened(event: AssessmentEvent): void;
}

/**
 * A case while someone works with it: its log, its machines, its saving, and who listens.
 *
 * Every command takes the same way: an event is made, the machine says whether it may happen now, it is taken
 * into the log, and the listeners are told.
 */
export class RunningCase {
  readonly caseRef: string;
  readonly log: CaseLog;
  readonly ids: Ids;
  readonly #clock: Clock;
  readonly #store: EventStore;
  #machine: Actor<typeof assessmentMachine>;
  readonly #saving: Actor<typeof savingMachine>;
  readonly #listeners = new Set<() => void>();
  readonly #session: CaseListener;
  #loading: AbortController | null = null;
  #savingView: SavingView | null = null;
  #replaying = false;
  /** While a case is opened nobody is told of half of it. */
  #opening = false;
  #disposal: Promise<void> | null = null;

  constructor(options: SessionOptions, session: CaseListener) {
    const { clock = systemClock, ids = systemIds } = options;
    this.caseRef = options.caseRef;
    this.ids = ids;
    this.#clock = clock;
    this.#store = options.store ?? createMemoryStore();
    this.#session = session;
    this.log = new CaseLog({ actor: options.actor, clock, ids });
    this.#machine = this.#startMachine();
    this.#saving = createActor(savingMachine, {
      input: {
        append: (signal) => this.#append(signal),
        hasUnsaved: () => this.log.unsaved.length > 0,
        now: () => clock.now(),
      },
      clock: {
        setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
        clearTimeout: (timer) => {
          clock.clearTimeout(timer);
        },
      },
    }).start();
    this.#saving.subscribe(() => {
      this.tell();
    });
    void this.#load();
  }

  /** Today by the host's clock, `YYYY-MM-DD` in UTC. */
  get today(): string {
    return new Date(this.#clock.now()).toISOString().slice(0, 10);
  }

  /** Now by the host's clock, ISO 8601 in UTC. */
  get now(): string {
    return new Date(this.#clock.now()).toISOString();
  }

  get status(): CaseStatus {
    return this.#machine.getSnapshot().value;
  }

  /** The state of the family's machine. */
  get familyStep(): string {
    return this.#machine.getSnapshot().context.family.getSnapshot().value;
  }

  /** The same object while nothing about saving changes. */
  get saving(): SavingView {
    const { value: status, context } = this.#saving.getSnapshot();
    const { attempts, nextAttemptAt } = context;
    const unsaved = this.log.unsaved.length;
    this.#savingView = shareView(this.#savingView, { status, unsaved, attempts, nextAttemptAt });
    return this.#savingView;
  }

  /** The state of an interview's machine, or `null` when it was never opened. */
  interview(id: string): SnapshotFrom<typeof interviewMachine> | null {
    return this.#machine.getSnapshot().context.interviews[id]?.getSnapshot() ?? null;
  }

  /** Why nothing can happen in this session now, or `null` when something can. */
  get hindrance(): 'session.disposed' | 'session.not-ready' | null {
    if (this.#disposal) return 'session.disposed';
    return this.status === 'ready' ? null : 'session.not-ready';
  }

  /** Lets something happen, when it may; `why` finds the reasons when it may not. */
  record<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    catalogue: CatalogueRef | null = null,
    why: () => readonly Issue[] = () => [],
  ): Outcome<AssessmentEvent> {
    const { hindrance } = this;
    if (hindrance) return refused(hindrance);
    const event = this.log.make(type, payload, catalogue);
    if (!event) {
      return refused(type === 'family.imported' ? 'family.malformed' : 'flow.malformed', { type });
    }
    // Better refused than lost: the log knows an event by its id.
    if (this.log.assessment.eventIds.has(event.id)) {
      return refused('event.conflicting', { event: event.id, type });
    }
    const machine = this.#machine.getSnapshot();
    if (!machine.can(event)) {
      const issues = [...why(), ...findWriterIssues(machine, this.log.assessment, event)];
      if (issues.length > 0) return { ok: false, issues };
      return refused('flow.not-now', { type, state: stateFor(machine, event) });
    }
    this.#machine.send(event);
    this.log.take(event);
    this.#session.happened(event);
    this.tell();
    this.#saving.send({ type: 'log.grown' });
    return { ok: true, value: event };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everyone that something changed. What a listener throws is the host's to hear, and stops nobody. */
  tell(): void {
    if (this.#opening) return;
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        this.#clock.setTimeout(() => {
          throw error;
        }, 0);
      }
    }
  }

  reload(): void {
    if (this.status !== 'unreachable' || this.#disposal) return;
    this.#machine.send({ type: 'log.requested' });
    this.tell();
    void this.#load();
  }

  /** Takes in what others have written since; what goes on here goes on. */
  async refresh(): Promise<Outcome> {
    if (this.hindrance) return refused(this.hindrance);
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const events = await loadLog(this.#store, this.caseRef, this.#clock, loading);
    if (this.#disposal) return refused('session.disposed');
    if (!events) return refused('log.unreachable');
    if (events.some(isOfUnknownFormat)) return refused('event.format-unknown');
    const all = this.log.withOwn(events);
    if (!all) return refused('log.incomplete');
    this.#machine.stop();
    this.#machine = this.#startMachine();
    this.#machine.send({ type: 'log.loaded' });
    this.#replay(all);
    this.#session.refreshed();
    this.tell();
    return { ok: true, value: undefined };
  }

  saveNow(): void {
    if (!this.#disposal) this.#saving.send({ type: 'save.wanted' });
  }

  unsavedLog(): string {
    return toLogFile(this.caseRef, this.log.unsaved);
  }

  dispose(): Promise<void> {
    this.#disposal ??= this.#dispose();
    return this.#disposal;
  }

  #startMachine(): Actor<typeof assessmentMachine> {
    const look = (): AssessmentGround => ({
      assessment: this.log.assessment,
      today: this.today,
      device: this.log.device,
      replaying: this.#replaying,
    });
    return createActor(assessmentMachine, { input: { look } }).start();
  }

  async #dispose(): Promise<void> {
    this.#loading?.abort();
    this.#listeners.clear();
    await this.#saveOnce();
    this.#saving.stop();
    this.#machine.stop();
  }

  async #load(): Promise<void> {
    this.#loading = new AbortController();
    const events = await loadLog(this.#store, this.caseRef, this.#clock, this.#loading);
    if (this.#disposal) return;
    if (!events) {
      this.#machine.send({ type: 'log.unreachable' });
    } else if (events.some(isOfUnknownFormat)) {
      this.#machine.send({ type: 'log.refused' });
    } else {
      this.#opening = true;
      this.#machine.send({ type: 'log.loaded' });
      this.#replay(events);
      this.#session.opened();
      this.#opening = false;
    }
    this.tell();
  }

  #replay(events: readonly unknown[]): void {
    this.#replaying = true;
    this.log.replay(events, (event) => {
      this.#machine.send(event);
    });
    this.#replaying = false;
    this.#machine.send({ type: 'session.restored' });
  }

  async #append(signal: AbortSignal): Promise<void> {
    const events = [...this.log.unsaved];
    if (events.length === 0) return;
    await this.#store.append(this.caseRef, events, signal);
    this.log.markSaved(events);
    // A store that was given up on has answered after all.
    if (signal.aborted) this.saveNow();
  }

  /** Waits until everything is durable or one attempt has failed. */
  #saveOnce(): Promise<void> {
    if (this.log.unsaved.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#saving.subscribe((snapshot) => {
        if (snapshot.value !== 'saving') resolve();
      });
      this.#saving.send({ type: 'save.wanted' });
    });
  }
}

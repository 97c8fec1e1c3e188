import {
  type AssessmentEvent,
  type CatalogueRef,
  type EventPayloads,
  type EventType,
  type Issue,
  toLogFile,
} from '@helhet/core';
import { createActor, type Actor, type SnapshotFrom } from 'xstate';

import { assessmentMachine } from '../assessment/assessment-machine.js';
import type { interviewMachine } from '../interview/interview-machine.js';
import type { Clock } from '../ports/clock.js';
import type { EventStore } from '../ports/event-store.js';
import { createMemoryStore } from '../ports/memory-store.js';
import { systemClock, systemIds } from '../ports/system-ports.js';
import type { Ids } from '../ports/ids.js';
import { savingMachine } from '../saving/saving-machine.js';
import type { SessionOptions } from './assessment-options.js';
import { CaseLog } from './case-log.js';
import type { Outcome } from './outcome.js';
import type { SavingView } from './saving-view.js';
import { shareView } from './share-view.js';

/** The states of loading a case. */
export type CaseStatus = 'loading' | 'unreachable' | 'refused' | 'ready';

/** The session a case belongs to; told before everyone else. */
export interface CaseListener {
  /** The log is here for the first time. */
  opened(): void;
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
  readonly #machine: Actor<typeof assessmentMachine>;
  readonly #saving: Actor<typeof savingMachine>;
  readonly #listeners = new Set<() => void>();
  readonly #session: CaseListener;
  #loading: AbortController | null = null;
  #savingView: SavingView | null = null;
  #replaying = false;
  #disposed = false;

  constructor(options: SessionOptions, session: CaseListener) {
    const { clock = systemClock, ids = systemIds } = options;
    this.caseRef = options.caseRef;
    this.ids = ids;
    this.#clock = clock;
    this.#store = options.store ?? createMemoryStore();
    this.#session = session;
    this.log = new CaseLog({ actor: options.actor, clock, ids });
    this.#machine = createActor(assessmentMachine, {
      input: {
        look: () => ({
          assessment: this.log.assessment,
          today: this.today,
          replaying: this.#replaying,
        }),
      },
    }).start();
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

  /** Lets something happen, when it may; `why` finds the reasons when it may not. */
  record<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    catalogue: CatalogueRef | null = null,
    why: () => readonly Issue[] = () => [],
  ): Outcome<AssessmentEvent> {
    if (this.#disposed) return refused('session.disposed');
    if (this.status !== 'ready') return refused('session.not-ready');
    const event = this.log.make(type, payload, catalogue);
    if (!event) return refused('family.malformed', { type });
    if (!this.#machine.getSnapshot().can(event)) {
      const issues = why();
      return issues.length > 0 ? { ok: false, issues } : refused('flow.not-now', { type });
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

  /** Tells everyone that something changed. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  reload(): void {
    if (this.status !== 'unreachable' || this.#disposed) return;
    this.#machine.send({ type: 'log.requested' });
    this.tell();
    void this.#load();
  }

  saveNow(): void {
    this.#saving.send({ type: 'save.wanted' });
  }

  unsavedLog(): string {
    return toLogFile(this.caseRef, this.log.unsaved);
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#loading?.abort();
    this.#listeners.clear();
    await this.#saveOnce();
    this.#saving.stop();
    this.#machine.stop();
  }

  async #load(): Promise<void> {
    const events = await this.#askStore();
    if (this.#disposed) return;
    if (!events) {
      this.#machine.send({ type: 'log.unreachable' });
    } else if (events.some(isOfUnknownFormat)) {
      this.#machine.send({ type: 'log.refused' });
    } else {
      this.#machine.send({ type: 'log.loaded' });
      this.#replay(events);
      this.#session.opened();
    }
    this.tell();
  }

  /** Finds what the host has, or `null` when it cannot be had; what a store throws may hold answers. */
  async #askStore(): Promise<readonly unknown[] | null> {
    this.#loading = new AbortController();
    try {
      return await this.#store.load(this.caseRef, this.#loading.signal);
    } catch {
      return null;
    }
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
    await this.#store.append(this.caseRef, events, signal);
    this.log.markSaved(events);
  }

  /** Waits until everything is durable or one attempt has failed. */
  #saveOnce(): Promise<void> {
    if (this.log.unsaved.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#saving.subscribe((snapshot) => {
        if (snapshot.value !== 'saving') resolve();
      });
      this.saveNow();
    });
  }
}

function refused(code: Issue['code'], where: Issue['where'] = {}): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code, where }] };
}

/** A case opened by a later version, whose log this one must leave alone. */
function isOfUnknownFormat(event: unknown): boolean {
  const opened = event as { type?: unknown; payload?: { format?: unknown } } | null;
  const format = opened?.type === 'case.opened' ? opened.payload?.format : undefined;
  return typeof format === 'number' && format !== 1;
}

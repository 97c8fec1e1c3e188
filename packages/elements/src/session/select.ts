import type { Context } from '@lit/context';
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';

import type { Seen, SessionFeed, SessionLike } from './session-feed.js';
import { feedOf } from './session-feed.js';

/** How an element finds its session and its part of it. @public */
export interface Selection<
  Session extends SessionLike,
  Part extends object | string | number | boolean | null,
> {
  /** Where the session comes from when none is given. */
  readonly context: Context<symbol, Session | null>;
  /** The session set as a property; `null` to take it from the context. */
  readonly given: () => Session | null;
  /** Selects what the element draws; may read the element's own properties. */
  readonly select: (session: Seen<Session>) => Part;
  /** Whether two parts draw the same; identity, when absent. See {@link sameEntries}. */
  readonly same?: (one: Part, other: Part) => boolean;
}

/**
 * Lets an element draw one part of a session, and again only when that part is another object.
 *
 * Listens while the element is connected, lets go when it is not, and looks again when it comes back.
 *
 * @example
 * ```ts
 * readonly #saving = new Select(this, {
 *   context: interviewContext,
 *   given: () => this.session,
 *   select: (session) => session.view.saving,
 * });
 * ```
 * @public
 */
export class Select<
  Session extends SessionLike,
  Part extends object | string | number | boolean | null,
> implements ReactiveController {
  readonly #host: LitElement;
  readonly #selection: Selection<Session, Part>;
  readonly #provided: ContextConsumer<Context<symbol, Session | null>, LitElement>;
  #feed: SessionFeed<Session> | null = null;
  #session: Session | null = null;
  #part: Part | undefined;
  #letGo: (() => void) | null = null;

  constructor(host: LitElement, selection: Selection<Session, Part>) {
    this.#host = host;
    this.#selection = selection;
    const { context } = selection;
    this.#provided = new ContextConsumer(host, { context, subscribe: true });
    host.addController(this);
  }

  /** The session, also while the element is away; `null` before there is one. */
  get session(): Session | null {
    return this.#selection.given() ?? this.#provided.value ?? null;
  }

  /** The part to draw; `undefined` without a session. */
  get part(): Part | undefined {
    return this.#part;
  }

  hostConnected(): void {
    this.#listen();
    this.#look();
  }

  hostUpdate(): void {
    if (this.session !== this.#session) this.#listen();
    this.#part = this.#feed ? this.#selection.select(this.#feed.seen) : undefined;
  }

  hostDisconnected(): void {
    this.#letGo?.();
    this.#letGo = null;
  }

  #listen(): void {
    this.#letGo?.();
    this.#letGo = null;
    this.#session = this.session;
    this.#feed = this.#session && feedOf(this.#session);
    if (this.#host.isConnected) this.#letGo = this.#feed?.subscribe(() => this.#look()) ?? null;
  }

  #look(): void {
    if (!this.#feed) return;
    const next = this.#selection.select(this.#feed.seen);
    const same = this.#selection.same ?? Object.is;
    if (this.#part === undefined || !same(this.#part, next)) this.#host.requestUpdate();
  }
}

/**
 * Whether two objects have the same entries, each by identity: for a part picked from several places.
 *
 * @public
 */
export function sameEntries<T extends object>(one: T, other: T): boolean {
  for (const key in one) if (!Object.is(one[key], other[key])) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

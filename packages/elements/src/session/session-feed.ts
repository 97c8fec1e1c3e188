/** What any session offers an element: what to draw, and word that it changed. @public */
export interface SessionLike {
  readonly view: unknown;
  subscribe(listener: () => void): () => void;
}

/** A session as it looked when it last told of a change. @internal */
export type Seen<Session extends SessionLike> = Pick<Session, 'view'>;

/**
 * Listens once to a session for all elements that draw it, and looks at its view once for each change:
 * a thousand elements on screen cost the session no more than one.
 *
 * @internal
 */
export class SessionFeed<Session extends SessionLike> {
  readonly #session: Session;
  readonly #listeners = new Set<() => void>();
  #seen: Seen<Session> | null = null;
  #letGo: (() => void) | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What to draw now. */
  get seen(): Seen<Session> {
    return this.#seen ?? this.#session;
  }

  /** Calls the listener after every change; returns a function that stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#letGo ??= this.#listen();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#letGo?.();
      this.#letGo = null;
      this.#seen = null;
    };
  }

  #listen(): () => void {
    this.#seen = { view: this.#session.view };
    return this.#session.subscribe(() => {
      this.#seen = { view: this.#session.view };
      for (const listener of this.#listeners) listener();
    });
  }
}

// One feed for each session, for as long as the session lives. Nothing of any session is shared.
const feeds = new WeakMap<SessionLike, SessionFeed<SessionLike>>();

/**
 * Finds the feed of a session, or makes it.
 *
 * @internal
 */
export function feedOf<Session extends SessionLike>(session: Session): SessionFeed<Session> {
  const found = feeds.get(session) as SessionFeed<Session> | undefined;
  if (found) return found;
  const feed = new SessionFeed(session);
  feeds.set(session, feed);
  return feed;
}

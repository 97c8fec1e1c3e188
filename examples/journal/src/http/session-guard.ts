import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import type { Session } from '../sessions/session-store.js';
import { isSameSecret } from '../sessions/token.js';
import { refuseCrossSite } from './same-origin.js';

/** Finds out who sent a request, from its cookie. */
export interface SessionGuard {
  find(request: FastifyRequest): Promise<Session | null>;
  /** @throws {@link JournalError} `session.missing` */
  require(request: FastifyRequest): Promise<Session>;
  /**
   * For a request that changes something: must also come from our own page and carry its secret.
   *
   * @throws {@link JournalError} `session.missing`, `request.cross-site` or `csrf.invalid`
   */
  requireForWrite(request: FastifyRequest): Promise<Session>;
  setCookie(reply: FastifyReply, session: Session): void;
  clearCookie(reply: FastifyReply): void;
}

export function createSessionGuard({ sessions, tlsProxy }: Journal): SessionGuard {
  const behindTls = tlsProxy !== null;
  // The prefix makes browsers refuse the cookie unless it is Secure and bound to this host.
  const name = behindTls ? '__Host-journal' : 'journal';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: behindTls } as const;

  async function find(request: FastifyRequest): Promise<Session | null> {
    const token = request.cookies[name];
    return token ? sessions.find(token) : null;
  }

  async function require(request: FastifyRequest): Promise<Session> {
    const session = await find(request);
    if (!session) throw new JournalError('session.missing');
    return session;
  }

  return {
    find,
    require,
    async requireForWrite(request) {
      refuseCrossSite(request);
      const session = await require(request);
      if (!isSameSecret(csrfTokenIn(request), session.csrfToken)) {
        throw new JournalError('csrf.invalid');
      }
      return session;
    },
    setCookie: (reply, session) => void reply.setCookie(name, session.token, options),
    clearCookie: (reply) => void reply.clearCookie(name, options),
  };
}

/** Scripts send it as a header, forms as a field. */
function csrfTokenIn(request: FastifyRequest): string {
  const header = request.headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  const body = request.body as { csrf?: unknown } | null | undefined;
  return typeof body?.csrf === 'string' ? body.csrf : '';
}

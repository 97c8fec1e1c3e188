import type { MadeEvent } from './made-events.js';

/** What is sent. */
export type ClientRequest = Omit<RequestInit, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** A browser as far as the journal can tell: it keeps the cookie and the page's secret. */
export interface JournalClient {
  /** The `Set-Cookie` of the last log-in. */
  readonly setCookie: string;
  csrfToken: string;
  cookie: string;
  /** Asks for a page or file; redirects are not followed. */
  get(path: string): Promise<Response>;
  /** Sends a form from one of the journal's pages. */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends anything, with the headers given added to those a page of the journal sends. */
  send(path: string, init: ClientRequest): Promise<Response>;
  logIn(name: string, password?: string): Promise<Response>;
  append(ref: string, events: readonly unknown[]): Promise<Response>;
  load(ref: string): Promise<readonly MadeEvent[]>;
}

export function createJournalClient(address: string): JournalClient {
  let setCookie = '';

  const client: JournalClient = {
    csrfToken: '',
    cookie: '',
    get setCookie() {
      return setCookie;
    },
    get: (path) => client.send(path, {}),
    submit: (path, fields) =>
      client.send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    send: (path, { headers, ...init }) =>
      fetch(new URL(path, address), {
        ...init,
        redirect: 'manual',
        headers: { origin: new URL(address).origin, cookie: client.cookie, ...headers },
      }),
    async logIn(name, password = `${name}-demo`) {
      const response = await client.submit('/log-in', { name, password });
      setCookie = response.headers.get('set-cookie') ?? '';
      client.cookie = setCookie.split(';')[0] ?? '';
      if (client.cookie) {
        const session = await client.get('/api/session');
        client.csrfToken = ((await session.json()) as { csrfToken: string }).csrfToken;
      }
      return response;
    },
    append: (ref, events) =>
      client.send(`/api/cases/${ref}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': client.csrfToken },
        body: JSON.stringify({ events }),
      }),
    async load(ref) {
      const response = await client.get(`/api/cases/${ref}/events`);
      return ((await response.json()) as { events: readonly MadeEvent[] }).events;
    },
  };
  return client;
}

/** The code of an answer that says no, with its status: `404 case.not-found`. */
export async function refusalOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code: string };
  return `${String(response.status)} ${code}`;
}

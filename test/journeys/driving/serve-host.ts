import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

/** A host page on an address of its own, under a policy. */
export interface ServedHost {
  readonly address: string;
  close(): Promise<void>;
}

const root = new URL('../../../', import.meta.url);
const files: Readonly<Record<string, [string, URL | string]>> = {
  '/': [
    'text/html; charset=utf-8',
    `<!doctype html>
<html lang="sv">
  <head><title>Host</title><script type="module" src="/host.js"></script></head>
  <body><h1>Host</h1><p>A page of the host.</p><button>Host button</button><div id="place"></div></body>
</html>`,
  ],
  '/host.js': ['text/javascript', new URL('host.js', import.meta.url)],
  '/helhet.js': ['text/javascript', new URL('dist/helhet.js', root)],
  '/one.json': ['application/json', new URL('test/families/separated-alternating.json', root)],
  '/two.json': ['application/json', new URL('test/families/expecting-couple.json', root)],
};

/** Serves a page that embeds the built file, with this Content-Security-Policy on everything. */
export async function serveHost(policy: string): Promise<ServedHost> {
  const server = createServer((request, response) => {
    const [type, source] = files[request.url ?? ''] ?? [];
    response.setHeader('Content-Security-Policy', policy);
    if (type === undefined || source === undefined) {
      // Such as an icon that nobody asked for.
      response.writeHead(204).end();
      return;
    }
    response.setHeader('Content-Type', type);
    if (typeof source === 'string') response.end(source);
    else void readFile(source).then((content) => response.end(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that failed before it could close the page must not keep the others waiting.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/*
 * Serves the built file and these pages, and nothing else, under a strict policy:
 *
 *   npm run build && node examples/vanilla/serve.mjs
 */

import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const served = /^\/(?:examples\/vanilla\/[\w-]+\.(?:html|css|js)|dist\/helhet\.js)$/;
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** What a careful host sends: nothing may run, look or call out but what lies on this server. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Starts the server on a port; 0 takes a free one. Gives the address of the pages, and how to stop. */
export async function servePages(port = 0, sent = policy) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(root, normalize(path));
    if (!served.test(path) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-security-policy': sent,
      'content-type': `${types[extname(file)]}; charset=utf-8`,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://localhost:${server.address().port}/examples/vanilla/`, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await servePages(Number(process.env.PORT ?? 4174));
  console.log(`The pages are at ${address}`);
}

import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The library as one file, as it is built at the top of the project. */
const libraryFolder = folderOf('../../../../dist/');
const publicFolder = folderOf('../../public/');
const browserFolder = folderOf('../../dist/browser/');

/** Everything a page loads: style, icon, and scripts. None of it is about a case, so it may be cached. */
export async function addAssetRoutes(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, { serve: false });

  const send = (reply: FastifyReply, file: string, folder: string): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile(file, folder, { cacheControl: false });

  server.get('/assets/helhet.js', (_request, reply) => send(reply, 'helhet.js', libraryFolder));

  server.get<{ Params: { file: string } }>('/assets/:file', ({ params }, reply) =>
    send(reply, params.file, publicFolder),
  );

  server.get<{ Params: { file: string } }>('/assets/browser/:file', ({ params }, reply) =>
    send(reply, params.file, browserFolder),
  );
}

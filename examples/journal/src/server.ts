import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';

import { addAssetRoutes } from './http/asset-routes.js';
import { addCaseRoutes } from './http/case-routes.js';
import { handleErrors } from './http/error-handler.js';
import { addEventRoutes } from './http/event-routes.js';
import { acceptForms } from './http/form-body.js';
import { addLogInRoutes } from './http/log-in-routes.js';
import { addPackageRoutes } from './http/package-routes.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { addProtectedPlaceRoutes } from './http/protected-place-routes.js';
import { addReleaseRoutes } from './http/release-routes.js';
import { createSessionGuard } from './http/session-guard.js';
import { addSessionRoutes } from './http/session-routes.js';
import type { Journal } from './journal.js';

/**
 * Puts the server together; it does not listen yet.
 *
 * Fastify's own logger stays off: it writes addresses, and in debug mode more.
 */
export async function createServer(journal: Journal): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    trustProxy: journal.tlsProxy ? [...journal.tlsProxy] : false,
    bodyLimit: 64 * 1024,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
  const guard = createSessionGuard(journal);
  await server.register(fastifyCookie);
  acceptForms(server);
  addSecurityHeaders(server, journal.tlsProxy !== null);
  handleErrors(server, journal, guard);
  await addAssetRoutes(server);
  addLogInRoutes(server, journal, guard);
  addSessionRoutes(server, journal, guard);
  addCaseRoutes(server, journal, guard);
  addPackageRoutes(server, journal, guard);
  addReleaseRoutes(server, journal, guard);
  addEventRoutes(server, journal, guard);
  addProtectedPlaceRoutes(server, journal, guard);
  return server;
}

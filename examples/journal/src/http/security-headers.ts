import type { FastifyInstance } from 'fastify';

/** What a page of the journal may do. Lit makes its templates through the policy `lit-html`. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // What was read must not lie in a cache, and not come back with the back button after log-out.
  'cache-control': 'no-store',
};

/** Puts the security headers on every answer, errors included. */
export function addSecurityHeaders(server: FastifyInstance, behindTls: boolean): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
    if (behindTls) reply.header('strict-transport-security', 'max-age=31536000');
  });
}

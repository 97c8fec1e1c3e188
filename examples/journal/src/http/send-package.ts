import type { FastifyReply } from 'fastify';

/** Sends a package as a file. Its name says nothing: it may lie in a list of downloads for long. */
export function sendPackage(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('application/json; charset=utf-8')
    .header('content-disposition', 'attachment; filename="assessment.json"')
    .send(text);
}

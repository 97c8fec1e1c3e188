import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Zod {
  readonly config: () => object;
}

/** The very zod that core uses, as a host with the same version would have it. */
async function hostsZod(): Promise<Zod> {
  const core = createRequire(new URL('../../packages/core/package.json', import.meta.url));
  return (await import(pathToFileURL(core.resolve('zod/mini')).href)) as Zod;
}

test('a host’s zod is configured after our schemas as it was before', async () => {
  const { config } = await hostsZod();
  const before = JSON.stringify(config());

  const { familySchema, jsonSchemas } = await import('@helhet/core/schema');
  jsonSchemas();
  const refused = familySchema.safeParse({ persons: 7 });

  assert.equal(refused.success, false);
  assert.equal(JSON.stringify(config()), before);
});

// Writes the published JSON Schemas from the compiled core.
import { mkdir, writeFile } from 'node:fs/promises';

import { format } from 'prettier';

import { jsonSchemas } from '../packages/core/dist/schema/index.js';

const folder = new URL('../packages/core/schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  await writeFile(new URL(`${name}.schema.json`, folder), text);
}

// Writes the instruments and other data as JSON beside the compiled content, with the schemas they follow.
import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';

import {
  dataFiles,
  instrumentFiles,
  instrumentSchemaFiles,
  jsonText,
} from '../packages/content/dist/authoring/instrument-files.js';
import * as content from '../packages/content/dist/index.js';

const dist = new URL('../packages/content/dist/', import.meta.url);
const schemas = new URL('../packages/core/schemas/', import.meta.url);

const files = { ...dataFiles(content), ...instrumentFiles(content.catalogue) };
const names = [...Object.keys(files), ...instrumentSchemaFiles];
for (const name of await readdir(dist)) {
  if (name.endsWith('.json') && !names.includes(name)) await rm(new URL(name, dist));
}
for (const [name, one] of Object.entries(files)) {
  await writeFile(new URL(name, dist), jsonText(one));
}
for (const name of instrumentSchemaFiles) {
  await copyFile(new URL(name, schemas), new URL(name, dist));
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { TextFile } from './parse-json.js';
import type { Files } from './run.js';
import { UnreadableError } from './unreadable-error.js';

/** The files of this computer. @internal */
export const nodeFiles: Files = {
  read,
  readWithBeside: (path) => {
    const file = read(path);
    const folder = dirname(path);
    const start = `${file.name.replace(/\.json$/, '')}.`;
    const beside = readdirSync(folder)
      .filter((name) => name.startsWith(start) && name.endsWith('.json') && name !== file.name)
      .sort();
    return { file, beside: beside.map((name) => read(join(folder, name))) };
  },
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EISDIR: 'is a folder, not a file.',
  EACCES: 'may not be read.',
};

function read(path: string): TextFile {
  try {
    return { name: basename(path), text: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableError(`${path}: ${reasons[code] ?? `cannot be read (${code}).`}`);
  }
}

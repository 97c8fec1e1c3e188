import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import typescript from 'typescript';

import { findFiles, findFolders } from '../find-files.mjs';

const isSource = (path) => /\.(ts|mts|js|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** The part of the house a file belongs to: `packages/core`, `examples/journal`, `test`. */
export function partOf(path) {
  const [top, name] = path.split('/');
  return top === 'packages' || top === 'examples' ? `${top}/${name}` : top;
}

/**
 * Reads every import below `root`: static, dynamic, and of types.
 *
 * @returns A list of `{ path, name }`, both with `/`, the path relative to `root`.
 */
export function readImports(root) {
  return ['packages', 'examples', 'test', 'bench']
    .flatMap((top) => findFiles(join(root, top).replaceAll('\\', '/'), isSource))
    .flatMap((file) => {
      const path = file.slice(root.length).replace(/^\//, '');
      const { importedFiles } = typescript.preProcessFile(readFileSync(file, 'utf8'), true, true);
      return importedFiles.map(({ fileName }) => ({ path, name: fileName }));
    });
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The package.json of every part and of the whole, by part; the whole is `''`. */
export function readManifests(root) {
  const parts = ['packages', 'examples'].flatMap((top) =>
    findFolders(join(root, top)).map((name) => `${top}/${name}`),
  );
  return new Map(['', ...parts].map((part) => [part, readJson(join(root, part, 'package.json'))]));
}

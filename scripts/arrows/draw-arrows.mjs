import { posix } from 'node:path';

import { packageOf } from './find-wrong-arrows.mjs';

const isProduct = ({ path }) => path.startsWith('packages/') && !/\.(test|suite)\.ts$/.test(path);

function drawGraph(direction, edges) {
  const names = [...new Set(edges.flat())].sort();
  const id = (name) => `n${names.indexOf(name)}`;
  const unique = [...new Set(edges.map(([from, to]) => `  ${id(from)} --> ${id(to)}`))].sort();
  return [
    '```mermaid',
    `flowchart ${direction}`,
    ...names.map((name) => `  ${id(name)}["${name}"]`),
    ...unique,
    '```',
  ].join('\n');
}

function packageEdges(imports) {
  return imports
    .filter(isProduct)
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'))
    .map(({ path, name }) => [path.split('/')[1], packageOf(name).replace('@helhet/', '')]);
}

/** The folder of a file directly below `src`; files beside the folders are left out. */
function folderOf(path) {
  const [, , , folder, rest] = path.split('/');
  return rest === undefined ? undefined : folder;
}

function folderEdges(imports, packageName) {
  return imports
    .filter(isProduct)
    .filter(({ path, name }) => path.startsWith(`packages/${packageName}/`) && name.startsWith('.'))
    .map(({ path, name }) => [
      folderOf(path),
      folderOf(posix.normalize(posix.join(posix.dirname(path), name))),
    ])
    .filter(([from, to]) => from && to && from !== to);
}

/** Draws who imports whom, between packages and between folders, as Mermaid in Markdown. */
export function drawArrows(imports) {
  const folders = ['core', 'machines', 'elements'].map(
    (name) => `## Folders of ${name}\n\n${drawGraph('TD', folderEdges(imports, name))}`,
  );
  return ['## Packages', drawGraph('TD', packageEdges(imports)), ...folders].join('\n\n');
}

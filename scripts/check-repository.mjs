/* Refuses what ties the repository to one person's machine or network. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { goToRoot } from './go-to-root.mjs';

const registryAddress = /"resolved": "(?:https?|git[^"]*):/;
// Spelled in two halves, so that this file does not find itself.
const machinePath = new RegExp(
  `(?<![\\w.~-])(?:/${'home'}/[a-z][\\w.-]*/|/${'Users'}/[A-Za-z][\\w.-]*/|/${'root'}/|/${'work'}/(?:main|shared)\\b|[A-Z]:\\\\${'Users'}\\\\)`,
);
const isText = /\.(?:ts|js|mjs|json|md|html|css|sql|ya?ml|txt|sh)$|(?:^|\/)run$/;

/** Files that belong to the repository, or are about to. */
function listFiles() {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
    .toString()
    .split('\0')
    .filter((path) => isText.test(path) && existsSync(path));
}

function findLines(path, pattern, reason) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${reason}`] : []));
}

goToRoot();
const problems = [
  ...findLines('package-lock.json', registryAddress, 'names the registry it came from.'),
  ...listFiles()
    .filter((path) => path !== 'package-lock.json')
    .flatMap((path) => findLines(path, machinePath, 'names a folder of one machine.')),
];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

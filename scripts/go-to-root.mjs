import { fileURLToPath } from 'node:url';

/** Makes the repository's folder the working folder, wherever a script was called from. */
export function goToRoot() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
}

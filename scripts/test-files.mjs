import { findFiles, findFolders } from './find-files.mjs';

const isTest = (path) => path.endsWith('.test.ts');

function testsIn(folders) {
  return folders.flatMap((folder) => findFiles(folder, isTest));
}

/** Everything that runs in Node: packages without a screen, examples, and what checks the house. */
export function findNodeTests() {
  return testsIn([
    'packages/core/src',
    'packages/content/src',
    'packages/fhir/src',
    'packages/machines/src',
    ...findFolders('examples').map((name) => `examples/${name}`),
    'test/node',
  ]);
}

/** Everything that runs in a real page. */
export function findBrowserTests() {
  return testsIn(['packages/elements/src', 'test/browser']);
}

/** A person's whole way through a running journal. */
export function findJourneys() {
  return testsIn(['test/journeys']);
}

function groupName(path) {
  const [top, , , folder] = path.split('/');
  if (top !== 'packages') return 'browser';
  return folder.endsWith('.ts') ? 'elements' : folder;
}

/** Browser tests by the folder they lie in, as web-test-runner groups. */
export function groupBrowserTests(files) {
  const groups = new Map();
  for (const path of files) {
    const name = groupName(path);
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  return [...groups].map(([name, files]) => ({ name, files }));
}

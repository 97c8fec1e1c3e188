import { packageOf } from './find-wrong-arrows.mjs';

/** Where the map lies that ARCHITECTURE.md shows. */
export const mapFile = 'docs/pictures/map.svg';

const whatTheyAre = {
  content: 'instruments and words',
  elements: 'what people see',
  machines: 'statecharts, sessions, ports',
  core: 'values and pure functions',
  fhir: 'empty until records are exchanged',
};

const isProduct = ({ path }) => path.startsWith('packages/') && !/\.(test|suite)\.ts$/.test(path);

/** What a package imports of what is installed with it, in order. */
function importedBy(name, imports, manifests) {
  const { dependencies = {} } = manifests.get(`packages/${name}`);
  const found = imports
    .filter(isProduct)
    .filter(({ path }) => path.split('/')[1] === name)
    .map(({ name: imported }) => packageOf(imported))
    .filter((imported) => imported in dependencies);
  return [...new Set(found)].sort();
}

const isOurs = (name) => name.startsWith('@helhet/');
const librariesOf = (name) => `libraries of ${name}`;

/** Says what there is to draw of the packages: who imports whom, and which libraries, from the code. */
export function drawMap(imports, manifests) {
  const packages = Object.entries(whatTheyAre).map(([name, words]) => {
    const all = importedBy(name, imports, manifests);
    const ours = all.filter(isOurs).map((imported) => imported.replace('@helhet/', ''));
    return { name, words, ours, libraries: all.filter((imported) => !isOurs(imported)) };
  });
  const withLibraries = packages.filter(({ libraries }) => libraries.length > 0);
  const sentences = packages.map(({ name, ours, libraries }) => {
    const imported = [...ours, ...libraries];
    return `${name} imports ${imported.length > 0 ? imported.join(', ') : 'nothing'}`;
  });
  return {
    title: 'The packages and what they import',
    description: `${sentences.join('; ')}.`,
    boxes: [
      ...packages.map(({ name, words }) => ({
        id: name,
        kind: 'package',
        lines: [name, words],
        boxes: [],
      })),
      ...withLibraries.map(({ name, libraries }) => ({
        id: librariesOf(name),
        kind: 'library',
        lines: libraries,
        boxes: [],
      })),
    ],
    arrows: [
      ...packages.flatMap(({ name, ours }) => ours.map((to) => ({ from: name, to, labels: [] }))),
      ...withLibraries.map(({ name }) => ({ from: name, to: librariesOf(name), labels: [] })),
    ],
  };
}

/**
 * The table of arrows: what each part of the house may import. Everything else
 * is refused, also when it would compile.
 */
export const parts = {
  'packages/core': {
    packages: [],
    libraries: ['@noble/hashes', 'zod'],
  },
  'packages/content': { packages: ['@helhet/core'], libraries: [] },
  'packages/fhir': { packages: ['@helhet/core'], libraries: [] },
  'packages/machines': { packages: ['@helhet/core'], libraries: ['xstate'] },
  'packages/elements': {
    packages: ['@helhet/core', '@helhet/machines'],
    libraries: ['lit', '@lit/context', 'd3-scale', 'd3-shape'],
  },
};

/** What examples, tests and benchmarks may use of ours: every public door, and nothing behind it. */
export const allPackages = [
  '@helhet/core',
  '@helhet/content',
  '@helhet/fhir',
  '@helhet/machines',
  '@helhet/elements',
];

/** Doors that only some may open, by the start of the path that imports. */
export const narrowDoors = [
  {
    holds: (name) => name === 'zod' || name.startsWith('zod/'),
    allowed: (path, name) => path.startsWith('packages/core/src/schema/') && name === 'zod/mini',
    reason: 'schemas are written with zod/mini, and only in packages/core/src/schema',
    // A test may check our schemas with all of zod.
    packagesOnly: true,
  },
  {
    holds: (name) => name === '@helhet/core/schema',
    allowed: (path) => !/^packages\/(elements|machines)\//.test(path) || path.endsWith('.test.ts'),
    reason: 'a page that ships a checked instrument must not pay for schemas',
    packagesOnly: true,
  },
];

/**
 * Where a relative import may lead out of a part: tests start examples and run scripts, and pages without a
 * build step take the built file.
 */
export const openFolders = {
  test: ['test/', 'scripts/', 'examples/'],
  bench: ['bench/', 'test/'],
  'examples/vanilla': ['examples/vanilla/', 'dist/'],
};

/** Programs that run in Node, and that no page may load. */
export const programs = ['packages/content/src/authoring/'];

/** Names that say nothing about what lies inside. */
export const emptyNames = ['common', 'constants', 'helpers', 'misc', 'types', 'utils'];

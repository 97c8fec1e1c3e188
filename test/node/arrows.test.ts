import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = mkdtempSync(join(tmpdir(), 'helhet-arrows-'));
const manifests = {
  'package.json': { devDependencies: { 'fast-check': '4.0.0', zod: '4.0.0' } },
  'packages/core/package.json': {
    name: '@helhet/core',
    exports: { '.': './index.js', './schema': './schema.js', './schemas/*.json': './*.json' },
    dependencies: { '@noble/hashes': '2.0.0', zod: '4.0.0' },
  },
  'packages/machines/package.json': {
    name: '@helhet/machines',
    exports: { '.': './index.js' },
    dependencies: { '@helhet/core': '0.1.0', xstate: '5.0.0' },
  },
  'packages/elements/package.json': {
    name: '@helhet/elements',
    exports: { '.': './index.js' },
    dependencies: { '@helhet/core': '0.1.0', lit: '3.0.0' },
  },
  'packages/content/package.json': { name: '@helhet/content', exports: { '.': './index.js' } },
  'examples/journal/package.json': {
    name: '@helhet/example-journal',
    dependencies: { '@helhet/core': '0.1.0' },
  },
};

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const refused: readonly (readonly [what: string, path: string, line: string, reason: RegExp])[] = [
  [
    'an arrow that points outward',
    'packages/core/src/a.ts',
    "import { x } from '@helhet/machines';",
    /may not import @helhet\/machines/,
  ],
  [
    'an import of types only',
    'packages/elements/src/a.ts',
    "import type { X } from '@helhet/content';",
    /may not import @helhet\/content/,
  ],
  [
    'an import made while running',
    'packages/elements/src/a.ts',
    "const x = await import('@helhet/content');",
    /may not import @helhet\/content/,
  ],
  [
    'a sibling that is allowed and not declared',
    'packages/elements/src/a.ts',
    "import '@helhet/machines';",
    /not declared in packages\/elements/,
  ],
  [
    'a library that is not in the table',
    'packages/core/src/a.ts',
    "import 'xstate';",
    /may not import xstate/,
  ],
  [
    'zod outside the schemas',
    'packages/core/src/answer/a.ts',
    "import * as z from 'zod/mini';",
    /only in packages\/core\/src\/schema/,
  ],
  [
    'the big zod in the schemas',
    'packages/core/src/schema/a.ts',
    "import * as z from 'zod';",
    /written with zod\/mini/,
  ],
  [
    'schemas in the machines',
    'packages/machines/src/a.ts',
    "import '@helhet/core/schema';",
    /must not pay/,
  ],
  [
    'a path out of a package',
    'packages/machines/src/a.ts',
    "import '../../core/src/a.js';",
    /leaves packages\/machines/,
  ],
  [
    'a path from an example into a package',
    'examples/journal/src/a.ts',
    "import '../../../packages/core/src/a.js';",
    /leaves examples\/journal/,
  ],
  [
    'a door that is not open',
    'examples/journal/src/a.ts',
    "import '@helhet/core/src/a.js';",
    /not among the exports/,
  ],
  ['an example', 'test/node/a.ts', "import '@helhet/example-journal';", /may not import/],
  [
    'a Node built-in in a package',
    'packages/core/src/a.ts',
    "import 'node:fs';",
    /no Node built-ins/,
  ],
  [
    'a program for Node on a page',
    'packages/content/src/a.ts',
    "import './authoring/run.js';",
    /would load a program/,
  ],
];

const emptyNames = [
  'packages/core/src/utils',
  'packages/core/src/types.ts',
  'packages/core/src/answer-helpers.ts',
];

const allowed: readonly (readonly [path: string, line: string])[] = [
  ['packages/machines/src/a.ts', "import '@helhet/core'; import 'xstate';"],
  ['packages/core/src/schema/a.ts', "import * as z from 'zod/mini';"],
  ['packages/content/src/authoring/a.ts', "import 'node:fs'; import './run.js';"],
  ['packages/core/src/a.test.ts', "import 'node:test'; import 'fast-check';"],
  ['examples/journal/src/a.ts', "import '@helhet/core/schemas/package.json'; import 'node:fs';"],
  ['test/node/a.ts', "import '@helhet/content'; import 'zod'; import '../../scripts/a.mjs';"],
];

/** Reading TypeScript takes most of the time, so one house holds every case, each in its own file. */
function fileOf(path: string, index: number): string {
  return path.replace(/a\.(test\.)?ts$/, `a${index}.$1ts`);
}

describe('the arrows between packages', () => {
  let code: number | null = null;
  let said: string[] = [];

  before(() => {
    for (const [path, content] of Object.entries(manifests)) write(path, JSON.stringify(content));
    refused.forEach(([, path, line], index) => write(fileOf(path, index), line));
    allowed.forEach(([path, line], index) => write(fileOf(path, 100 + index), line));
    for (const path of emptyNames) {
      write(path.endsWith('.ts') ? path : `${path}/join-names.ts`, 'export {};');
    }

    const script = join(import.meta.dirname, '../../scripts/check-arrows.mjs');
    const { status, stdout } = spawnSync(process.execPath, [script, '--root', root]);
    code = status;
    said = stdout.toString().split('\n');
  });

  after(() => rmSync(root, { recursive: true }));

  it('fail the check when one is wrong', () => {
    assert.equal(code, 1);
  });

  for (const [index, [what, path, , reason]] of refused.entries()) {
    it(`refuses ${what}`, () => {
      const sentences = said.filter((line) => line.startsWith(fileOf(path, index)));

      assert.match(sentences.join('\n'), reason);
    });
  }

  for (const [index, [path, line]] of allowed.entries()) {
    it(`allows ${line} in ${path}`, () => {
      const sentences = said.filter((sentence) => sentence.startsWith(fileOf(path, 100 + index)));

      assert.deepEqual(sentences, []);
    });
  }

  for (const path of emptyNames) {
    it(`refuses the name of ${path}`, () => {
      assert.ok(said.includes(`${path}: name it after the idea inside.`));
    });
  }

  it('say nothing more than that', () => {
    assert.equal(said.filter((line) => line !== '').length, refused.length + emptyNames.length);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

import ts from 'typescript';

import { codeBlocks, docPages, type CodeBlock } from './code-blocks.js';

const typescript = docPages()
  .flatMap(codeBlocks)
  .filter(({ language }) => language === 'ts');

/** What TypeScript says of all blocks, each as a file of its own beside the root's package.json. */
function findTypeErrors(blocks: readonly CodeBlock[]): readonly string[] {
  const texts = new Map(
    blocks.map((block, index) => [resolve(`doc-block-${index}.mts`), `export {};${block.text}`]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@helhet/source'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    skipLibCheck: true,
    noEmit: true,
  };
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (name) => texts.has(resolve(name)) || usual.fileExists(name),
    readFile: (name) => texts.get(resolve(name)) ?? usual.readFile(name),
    getSourceFile: (name, ...rest) => {
      const text = texts.get(resolve(name));
      return text === undefined
        ? usual.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    },
  };
  const names = [...texts.keys()];
  const program = ts.createProgram(names, options, host);
  return names.flatMap((name, index) => {
    const file = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(({ messageText }) => {
      return `${blocks[index]!.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

function run(block: CodeBlock): { code: number | null; printed: string; said: string } {
  const { outputText } = ts.transpileModule(block.text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-C', '@helhet/source', '--import', 'tsx', '--input-type=module'],
    { input: outputText, timeout: 60_000, encoding: 'utf8' },
  );
  return { code: status, printed: stdout, said: stderr };
}

describe('code in the docs', () => {
  it('is there, and some of it runs', () => {
    assert.ok(typescript.filter(({ mark }) => mark === 'runs').length >= 5);
  });

  it('has the types it says', () => {
    assert.deepEqual(findTypeErrors(typescript), []);
  });

  for (const block of typescript.filter(({ mark }) => mark === 'runs')) {
    it(`runs and prints what it says: ${block.place}`, () => {
      const promised = [...block.text.matchAll(/^\s*\/\/ prints (.*)$/gm)].map((match) => match[1]);

      const { code, printed, said } = run(block);

      assert.equal(code, 0, said);
      assert.deepEqual(printed.split('\n').slice(0, -1), promised);
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Import {
  readonly path: string;
  readonly name: string;
}

const root = join(import.meta.dirname, '../../..');
const scripts = join(root, 'scripts');
const { readImports, readManifests } = (await import(join(scripts, 'arrows/read-imports.mjs'))) as {
  readonly readImports: (root: string) => readonly Import[];
  readonly readManifests: (root: string) => ReadonlyMap<string, object>;
};
const { drawMap, mapFile } = (await import(join(scripts, 'arrows/draw-map.mjs'))) as {
  readonly drawMap: (
    imports: readonly Import[],
    manifests: ReadonlyMap<string, object>,
  ) => { readonly arrows: readonly { readonly from: string; readonly to: string }[] };
  readonly mapFile: string;
};
const { writeDrawing } = (await import(join(scripts, 'drawings/write-drawing.mjs'))) as {
  readonly writeDrawing: (drawing: object) => Promise<string>;
};
const ours = ['content', 'core', 'elements', 'fhir', 'machines'];
const drawing = drawMap(readImports(root), readManifests(root));

describe('the map in ARCHITECTURE.md', () => {
  it('draws the arrows that the code has, to the byte', async () => {
    const text = await writeDrawing(drawing);

    assert.equal(readFileSync(mapFile, 'utf8'), text, 'run "node scripts/write-map.mjs"');
  });

  it('has an arrow for every package that imports another', () => {
    const arrows = drawing.arrows
      .filter(({ to }) => ours.includes(to))
      .map(({ from, to }) => `${from} --> ${to}`);

    assert.ok(arrows.includes('content --> core'));
    assert.ok(arrows.includes('elements --> machines'));
    assert.ok(arrows.every((arrow) => !arrow.startsWith('core --> ')));
  });

  it('is shown, and names every package', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');

    assert.ok(page.includes(`](${mapFile})`));
    for (const name of ours) assert.match(page, new RegExp(name));
  });
});

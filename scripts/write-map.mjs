/*
 * Draws which package imports which, from the code, for ARCHITECTURE.md.
 *
 *   node scripts/write-map.mjs
 */

import { writeFileSync } from 'node:fs';

import { drawMap, mapFile } from './arrows/draw-map.mjs';
import { readImports, readManifests } from './arrows/read-imports.mjs';
import { writeDrawing } from './drawings/write-drawing.mjs';
import { goToRoot } from './go-to-root.mjs';

goToRoot();
const root = process.cwd();
writeFileSync(mapFile, await writeDrawing(drawMap(readImports(root), readManifests(root))));

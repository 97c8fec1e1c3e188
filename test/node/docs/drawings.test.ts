import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import * as machines from '@helhet/machines/xstate';

/** Where something stands in a drawing, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node extends Place {
  readonly id: string;
  readonly children?: readonly Node[];
}

interface Placed {
  readonly width: number;
  readonly children: readonly Node[];
  readonly edges: readonly { readonly id: string; readonly labels?: readonly Place[] }[];
}

const scripts = join(import.meta.dirname, '../../../scripts/statecharts');
const { readMachines } = (await import(join(scripts, 'read-machine.mjs'))) as {
  readonly readMachines: (exported: object) => readonly { readonly id: string }[];
};
const { drawMachine } = (await import(join(scripts, 'draw-machine.mjs'))) as {
  readonly drawMachine: (machine: object, words: object) => object;
};
const { layOutDrawing } = (await import(join(scripts, 'lay-out-drawing.mjs'))) as {
  readonly layOutDrawing: (drawing: object) => Promise<Placed>;
};
const { writeDrawing } = (await import(join(scripts, 'write-drawing.mjs'))) as {
  readonly writeDrawing: (drawing: object) => Promise<string>;
};
const { wrapText } = (await import(join(scripts, 'measure-text.mjs'))) as {
  readonly wrapText: (text: string, mostLetters: number) => readonly string[];
};
const { statechartWords } = (await import(join(scripts, 'statechart-words.mjs'))) as {
  readonly statechartWords: Readonly<Record<string, object>>;
};

/** The innermost boxes: what nothing else may stand on. */
function innermost({ children = [], ...node }: Node): readonly Node[] {
  return children.length > 0 ? children.flatMap(innermost) : [node];
}

const overlap = (one: Place, other: Place): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const drawn = readMachines(machines).map((machine) => ({
  id: machine.id,
  drawing: drawMachine(machine, statechartWords[machine.id] ?? {}),
}));

describe('a drawing', () => {
  for (const { id, drawing } of drawn) {
    it(`of the ${id} machine has nothing on top of anything`, async () => {
      const { children, edges } = await layOutDrawing(drawing);

      const places = [
        ...children.flatMap(innermost),
        ...edges.flatMap((edge) => (edge.labels ?? []).map((label) => ({ ...label, id: edge.id }))),
      ];
      const pairs = places.flatMap((one, index) =>
        places
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${one.id} and ${other.id}`),
      );

      assert.deepEqual(pairs, []);
    });
  }

  it('is not so wide that it cannot be read', async () => {
    for (const { id, drawing } of drawn) {
      const { width } = await layOutDrawing(drawing);

      assert.ok(width <= 1000, `${id} is ${width} pixels wide`);
    }
  });

  it('says in words what it is of, and needs nothing else', async () => {
    const text = await writeDrawing({
      title: 'The <made> machine',
      boxes: [
        { id: 'begin:here', kind: 'begin', lines: [], boxes: [] },
        { id: 'here', kind: 'state', lines: ['here'], boxes: [] },
        { id: 'there', kind: 'final', lines: ['there'], boxes: [] },
      ],
      arrows: [
        { from: 'begin:here', to: 'here', labels: [] },
        { from: 'here', to: 'there', labels: [{ event: 'go & stay', when: 'a < b' }] },
      ],
    });

    assert.match(text, /<title id="title">The &lt;made&gt; machine<\/title>/);
    assert.match(
      text,
      /<desc id="description">.* begins in here\. Its states: here, there\.<\/desc>/,
    );
    assert.match(text, />go &amp; stay<\/text>/);
    assert.match(text, />\[a &lt; b\]<\/text>/);
    assert.doesNotMatch(text, /<script|@import|href=|url\((?!#)/);
  });

  it('breaks what is long into even lines', () => {
    assert.deepEqual(wrapText('[something holds the talk]', 22), ['[something', 'holds the talk]']);
    assert.deepEqual(wrapText('[otherwise]', 22), ['[otherwise]']);
    assert.deepEqual(wrapText('unbreakable', 4), ['unbreakable']);
  });
});

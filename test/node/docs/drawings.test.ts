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

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels?: readonly Place[];
  readonly sections: readonly {
    readonly startPoint: Point;
    readonly bendPoints?: readonly Point[];
    readonly endPoint: Point;
  }[];
}

interface Placed {
  readonly width: number;
  readonly children: readonly Node[];
  readonly edges: readonly Edge[];
}

const scripts = join(import.meta.dirname, '../../../scripts');
const { readMachines } = (await import(join(scripts, 'statecharts/read-machine.mjs'))) as {
  readonly readMachines: (exported: object) => readonly { readonly id: string }[];
};
const { drawMachine } = (await import(join(scripts, 'statecharts/draw-machine.mjs'))) as {
  readonly drawMachine: (machine: object, words: object) => object;
};
const { layOutDrawing } = (await import(join(scripts, 'drawings/lay-out-drawing.mjs'))) as {
  readonly layOutDrawing: (drawing: object) => Promise<Placed>;
};
const { writeDrawing } = (await import(join(scripts, 'drawings/write-drawing.mjs'))) as {
  readonly writeDrawing: (drawing: object) => Promise<string>;
};
const { wrapText } = (await import(join(scripts, 'drawings/measure-text.mjs'))) as {
  readonly wrapText: (text: string, mostLetters: number) => readonly string[];
};
const { statechartWords } = (await import(join(scripts, 'statecharts/statechart-words.mjs'))) as {
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

/** The straight parts of an arrow, each a hair wide. */
function partsOf({ sections }: Edge): readonly Place[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => {
    const points = [startPoint, ...bendPoints, endPoint];
    return points.slice(1).map((to, index) => {
      const from = points[index]!;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { x, y, width: Math.abs(from.x - to.x) + 0.1, height: Math.abs(from.y - to.y) + 0.1 };
    });
  });
}

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

  for (const { id, drawing } of drawn) {
    it(`of the ${id} machine has no arrow under a box or a label that is not its own`, async () => {
      const { children, edges } = await layOutDrawing(drawing);
      const boxes = children.flatMap(innermost);

      const hidden = edges.flatMap((edge) => {
        const ends = [...edge.sources, ...edge.targets];
        const others = [
          ...boxes.filter((box) => !ends.includes(box.id)),
          ...edges.filter(({ id }) => id !== edge.id).flatMap(({ labels = [] }) => labels),
        ];
        const isUnder = partsOf(edge).some((part) => others.some((other) => overlap(part, other)));
        return isUnder ? [`${edge.sources.join()} --> ${edge.targets.join()}`] : [];
      });

      assert.deepEqual(hidden, []);
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
      title: 'A <made> drawing',
      description: 'It leads from here to there & stays.',
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

    assert.match(text, /<title id="title">A &lt;made&gt; drawing<\/title>/);
    assert.match(text, /<desc id="description">It leads from here to there &amp; stays\.<\/desc>/);
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

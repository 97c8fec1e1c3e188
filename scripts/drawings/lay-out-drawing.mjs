import ELK from 'elkjs/lib/elk.bundled.js';

import { measureLine, wrapText } from './measure-text.mjs';

/** The text in a box, and on an arrow: the size of its letters, the height of its lines, and the room round it. */
export const boxText = { fontSize: 14, lineHeight: 18, aside: 12, above: 8 };
export const labelText = { fontSize: 12, lineHeight: 16, aside: 6, above: 3 };

const beginSize = 12;
const mostLettersOnArrow = 22;

/**
 * From top to bottom, as far as may be in the order of the source, with every label in the line it belongs to, near
 * where that begins. Of the
 * strategies there are, these gave the narrowest drawings with the fewest crossings.
 */
const layout = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.nodeSelfLoop': '12',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};
const outerBox = {
  'elk.nodeLabels.placement': 'INSIDE V_TOP H_LEFT',
  'elk.padding': '[top=14,left=14,bottom=14,right=14]',
};

function sizeOf(lines, { fontSize, lineHeight, aside, above }) {
  const width = Math.max(...lines.map((line) => measureLine(line, fontSize)));
  return {
    width: Math.ceil(width) + 2 * aside,
    height: lines.length * lineHeight + 2 * above,
  };
}

/** The lines of an arrow's label: each event, when it is taken, and what may happen instead. */
function linesOf(labels) {
  return labels.flatMap(({ event, when }, index) => {
    const text = when ? `[${when}]` : '';
    const more = index < labels.length - 1 ? ' or' : '';
    if (!text) return [event + more];
    const lines = wrapText(text, mostLettersOnArrow);
    return [event, ...lines.slice(0, -1), lines.at(-1) + more];
  });
}

function toNode(box) {
  const { id, kind, lines, boxes } = box;
  if (kind === 'begin') return { id, box, width: beginSize, height: beginSize };
  if (boxes.length === 0) return { id, box, ...sizeOf(lines, boxText) };
  const title = [lines.join(' ')];
  return {
    id,
    box: { ...box, lines: title },
    labels: [{ text: title[0], ...sizeOf(title, boxText) }],
    layoutOptions: outerBox,
    children: boxes.map(toNode),
  };
}

function toEdge({ from, to, labels }, index) {
  const lines = linesOf(labels);
  const inLine = { 'elk.edgeLabels.inline': 'true' };
  const label = {
    text: lines.join('\n'),
    lines,
    ...sizeOf(lines, labelText),
    layoutOptions: inLine,
  };
  return {
    id: `arrow ${index}`,
    sources: [from],
    targets: [to],
    ...(lines.length > 0 && { labels: [label] }),
  };
}

/** Ways to place the boxes of a row: the first two draw straighter, the last one narrower. */
const placements = ['NETWORK_SIMPLEX', 'BRANDES_KOEPF', 'LINEAR_SEGMENTS'];
const usualWidth = 700;

function countBends({ edges }) {
  const sections = edges.flatMap((edge) => edge.sections);
  return sections.reduce((bends, { bendPoints = [] }) => bends + bendPoints.length, 0);
}

/** The straightest of those that fit on a page; where none does, the narrowest. */
function chooseBest(placed) {
  const fitting = placed.filter(({ width }) => width <= usualWidth);
  const worse = fitting.length > 0 ? countBends : ({ width }) => width;
  const candidates = fitting.length > 0 ? fitting : placed;
  return candidates.reduce((best, other) => (worse(other) < worse(best) ? other : best));
}

/** Finds a place for everything in a drawing; gives it back as ELK does, in pixels from the top left. */
export async function layOutDrawing({ boxes, arrows }) {
  const elk = new ELK();
  const placed = [];
  for (const placement of placements) {
    const graph = {
      id: 'drawing',
      layoutOptions: { ...layout, 'elk.layered.nodePlacement.strategy': placement },
      children: boxes.map(toNode),
      edges: arrows.map(toEdge),
    };
    placed.push(await elk.layout(graph));
  }
  return chooseBest(placed);
}

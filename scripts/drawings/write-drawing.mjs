import { boxText, labelText, layOutDrawing } from './lay-out-drawing.mjs';

/** Colours of its own, and a ground: whatever the page round it looks like, the drawing can be read. */
const style = `
svg { --ground: #fff; --ink: #1f2328; --line: #59636e; --box: #f6f8fa; }
@media (prefers-color-scheme: dark) {
svg { --ground: #1d2126; --ink: #f0f3f6; --line: #9aa4af; --box: #30363d; }
}
.ground, .label { fill: var(--ground); }
.box { fill: var(--box); stroke: var(--line); }
.outer { fill: none; }
.dashed { stroke-dasharray: 5 3; }
.way { fill: none; stroke: var(--line); stroke-width: 1.25; }
.begin, .head { fill: var(--line); }
text { fill: var(--ink); font-family: system-ui, sans-serif; font-size: ${boxText.fontSize}px; text-anchor: middle; }
.said { font-size: ${labelText.fontSize}px; }
.tag { font-style: italic; }
`.trim();

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** To a tenth of a pixel, which is less than anyone sees. */
const round = (number) => String(Math.round(number * 10) / 10);

const rectangle = (name, { x, y, width, height }, radius) =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;

/** Lines of text under each other, in the middle of a place. */
function writeLines(lines, { x, y, width }, { fontSize, lineHeight, above }, nameOf) {
  return lines.map((line, index) => {
    const base = y + above + index * lineHeight + lineHeight / 2 + fontSize * 0.35;
    const name = nameOf(line);
    const kind = name ? ` class="${name}"` : '';
    return `<text${kind} x="${round(x + width / 2)}" y="${round(base)}">${escape(line)}</text>`;
  });
}

/** Boxes that stand for something other than themselves, or for what is not ours. */
const dashed = new Set(['anywhere', 'library']);

function writeBox(node) {
  const { box, children = [], x, y, width } = node;
  if (box.kind === 'begin') {
    const radius = width / 2;
    return [
      `<circle class="begin" cx="${round(x + radius)}" cy="${round(y + radius)}" r="${radius}"/>`,
    ];
  }
  const name = ['box', children.length > 0 ? 'outer' : '', dashed.has(box.kind) ? 'dashed' : ''];
  return [
    rectangle(name.filter(Boolean).join(' '), node, 8),
    ...writeLines(box.lines, node.labels?.[0] ?? node, boxText, (line) =>
      line.startsWith('«') ? 'tag' : '',
    ),
    ...(box.kind === 'final' ? [rectangle('way', shrink(node, 3), 5)] : []),
    ...children.flatMap(writeBox),
  ];
}

const shrink = ({ x, y, width, height }, by) => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

function writeWay({ sections }) {
  return sections.map(({ startPoint, bendPoints = [], endPoint }) => {
    const points = [startPoint, ...bendPoints, endPoint];
    const path = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' L ');
    return `<path class="way" marker-end="url(#head)" d="M ${path}"/>`;
  });
}

function writeLabels({ labels = [] }) {
  return labels.flatMap((label) => [
    rectangle('label', label, 4),
    ...writeLines(label.lines, label, labelText, () => 'said'),
  ]);
}

/** Writes a drawing as SVG that needs nothing else: no script, no font, no other file. */
export async function writeDrawing(drawing) {
  const placed = await layOutDrawing(drawing);
  const [width, height] = [Math.ceil(placed.width), Math.ceil(placed.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(drawing.title)}</title>`,
    `<desc id="description">${escape(drawing.description)}</desc>`,
    `<style>${style}</style>`,
    '<marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M 0 1 L 10 5 L 0 9 z"/></marker>',
    rectangle('ground', { x: 0, y: 0, width, height }, 8),
    ...placed.children.flatMap(writeBox),
    ...placed.edges.flatMap(writeWay),
    ...placed.edges.flatMap(writeLabels),
    '</svg>',
    '',
  ].join('\n');
}

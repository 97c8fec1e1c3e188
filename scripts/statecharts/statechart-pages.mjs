import { format, resolveConfig } from 'prettier';

import { writeDrawing } from '../drawings/write-drawing.mjs';
import { drawMachine } from './draw-machine.mjs';
import { readMachines, statesWithin } from './read-machine.mjs';
import { readSummary } from './read-summary.mjs';
import { sayActions, sayEnd, sayEvent, sayRunning, sayState, sayWhen } from './say-machine.mjs';
import { statechartWords } from './statechart-words.mjs';

/** Where the pages lie. */
export const statechartFolder = 'docs/statecharts';

const sources = 'packages/machines/src';
const writtenBy =
  '<!-- Written by scripts/write-statecharts.mjs from the machine and the words in scripts/statecharts: change those. -->';

const code = (name) => `\`${name}\``;

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading with a table under it, without the columns in which nothing stands; nothing without rows. */
function section(heading, heads, rows) {
  if (rows.length === 0) return [];
  const isUsed = (_, column) => rows.some((cells) => cells[column] !== '');
  return [
    `## ${heading}`,
    table(
      heads.filter(isUsed),
      rows.map((cells) => cells.filter(isUsed)),
    ),
  ];
}

function stateRow(state, words) {
  return [
    code(state.path),
    sayState(state, words),
    state.tags.map(code).join(', '),
    sayRunning(state.runs),
    sayActions(state.entry, words),
    sayActions(state.exit, words),
  ];
}

function stepRow(step, words) {
  return [
    step.from ? code(step.from) : 'anywhere',
    sayEvent(step, code),
    sayWhen(step, words),
    sayEnd(step, code),
    sayActions(step.actions, words),
  ];
}

/** Rows that follow each other and differ in their event only become one row, with every event. */
function gatherEvents(rows) {
  const gathered = [];
  for (const [from, event, ...rest] of rows) {
    const last = gathered.at(-1);
    const isSame = last?.from === from && last.rest.every((cell, index) => cell === rest[index]);
    if (isSame) last.events.push(event);
    else gathered.push({ from, events: [event], rest });
  }
  return gathered.map(({ from, events, rest }) => [from, events.join(', '), ...rest]);
}

/** The drawing of a machine, which leads to itself: where it is shown small, that opens it at its full size. */
function showDrawing({ id, drawing }) {
  return `[![${drawing.description} The tables below say every step.](${id}.svg)](${id}.svg)`;
}

function pageOf(machine, words) {
  const states = statesWithin(machine.root);
  const steps = states.flatMap((state) => state.steps);
  return [
    `# The ${machine.id} machine`,
    writtenBy,
    ...machine.summary,
    `\`${machine.exportName}\` of \`@helhet/machines/xstate\`. [How a chart is read](README.md#how-a-chart-is-read).`,
    showDrawing(machine),
    ...section(
      'States',
      ['State', 'Means', 'Tags', 'While it lasts', 'On the way in', 'On the way out'],
      states.slice(1).map((state) => stateRow(state, words)),
    ),
    ...section(
      'What may happen',
      ['In', 'Event', 'When', 'To', 'Does'],
      gatherEvents(steps.map((step) => stepRow(step, words))),
    ),
  ].join('\n\n');
}

function indexOf(machines) {
  const rows = machines.map(({ id, summary }) => [`[${id}](${id}.md)`, summary[0]]);
  return [
    '# Statecharts',
    writtenBy,
    'Every workflow is a statechart. These pages are written from the machines that run, and a test compares them, so they say what the code does. Of a machine, its events and tags are [promised](../../ARCHITECTURE.md#what-is-promised); its states are not.',
    table(['Machine', 'Leads'], rows),
    '## How a chart is read',
    [
      '- **A box** is a state: what is going on. A box may hold others, which are going on inside it. The **dot** shows where it begins, and a double frame where it ends.',
      '- **«Words like these»** are tags: what a screen has to know of a state.',
      '- **An arrow** is a step, with the event that leads to it. In **[brackets]** stands when it is taken. _Or_ stands between events that lead the same way. Where an event has several arrows, the first that holds in the order of the table is taken; _otherwise_ is when none before it held.',
      '- **Anywhere**, in a dashed frame, stands for every state of the machine, or of the box it is in; it is drawn anew beside each state that can be reached so. A state that takes the same event itself goes first.',
      '- A name that ends in **`*`** stands for every event that begins so. A longer name goes first.',
      '',
      'The tables under a drawing say all that is in it, and also what may happen without leading to another state. What stands in no row of a state, nor of one around it, may not happen there.',
    ].join('\n'),
  ].join('\n\n');
}

/** Writes the page and the drawing of each machine, and a page of them all: text by file name. */
export async function statechartPages(exported, wordsOfAll = statechartWords) {
  const machines = readMachines(exported).map((machine) => ({
    ...machine,
    summary: readSummary(machine.exportName, sources),
    drawing: drawMachine(machine, wordsOfAll[machine.id] ?? {}),
  }));
  const texts = [
    ['README.md', indexOf(machines)],
    ...machines.map((machine) => [
      `${machine.id}.md`,
      pageOf(machine, wordsOfAll[machine.id] ?? {}),
    ]),
  ];
  const style = {
    ...(await resolveConfig(`${statechartFolder}/README.md`)),
    parser: 'markdown',
    proseWrap: 'always',
  };
  const pages = texts.map(async ([name, text]) => [name, await format(text, style)]);
  const drawings = machines.map(async ({ id, drawing }) => [
    `${id}.svg`,
    await writeDrawing(drawing),
  ]);
  return Object.fromEntries(await Promise.all([...pages, ...drawings]));
}

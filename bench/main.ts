/* Measures what Helhet is measured by, without a screen: `npm run bench`, or `npm run -s bench -- --json`. */

import { answerCosts, type AnswerCost } from './answer-cost.js';
import { firstViews } from './first-view.js';
import { largeCase, type LargeCase } from './large-case.js';
import type { Measure } from './measure.js';

interface Results {
  readonly node: string;
  readonly answers: readonly AnswerCost[];
  readonly firstViews: readonly Measure[];
  readonly largeCase: LargeCase;
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

function duration(microseconds: number): string {
  return microseconds < 1000
    ? `${microseconds.toFixed(1)} µs`
    : `${(microseconds / 1000).toFixed(2)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function rows(measures: readonly Measure[]): readonly string[] {
  return measures.map(({ name, median, p95, times }) =>
    row(name, duration(median), duration(p95), String(times)),
  );
}

function table({ node, answers, firstViews: views, largeCase: large }: Results): string {
  const head = (name: string): string => `\n${name}\n${row('', 'median', 'p95', 'times')}`;
  return [
    `node ${node}`,
    ...answers.flatMap(({ name, measures, growth }) => [
      head(name),
      ...rows(measures),
      row('10 000 questions by 100', growth.toFixed(2)),
    ]),
    head('from nothing to the first question'),
    ...rows(views),
    head(large.name),
    ...rows(large.measures),
    row('memory of the folded case', megabytes(large.bytes.folded)),
    row('memory of an open session', megabytes(large.bytes.openSession)),
  ].join('\n');
}

const results: Results = {
  node: process.versions.node,
  answers: await answerCosts(),
  firstViews: await firstViews(),
  largeCase: await largeCase(),
};
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(results, null, 2)}\n` : `${table(results)}\n`,
);

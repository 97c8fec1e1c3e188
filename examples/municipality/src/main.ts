import { catalogue } from '@helhet/content';
import { HelhetError, type Overlay } from '@helhet/core';

import { describeChange } from './describe-change.js';
import { driveTalk, sayOrigins } from './drive-talk.js';
import { extendCatalogue, wholeInstrument } from './extend-catalogue.js';
import { parentOverlay } from './overlay.js';
import { breakingOverlay, carelessOverlay, halfLanguageOverlay } from './refused-overlays.js';

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** What is said when an overlay is refused: every fault on a line of its own, the first six of them. */
function sayRefusal(overlay: Overlay): readonly string[] {
  try {
    extendCatalogue(catalogue, overlay);
    return [`${overlay.id} was laid.`];
  } catch (error) {
    if (!(error instanceof HelhetError)) throw error;
    // Each fault begins with its code and its place in brackets.
    const [lead = '', ...faults] = error.message.split(/(?:: |; )(?=[a-z]+\.[a-z-]+ \()/);
    const left = faults.length - 6;
    return [
      `${overlay.id} is refused with ${error.code}. ${lead}:`,
      ...faults.slice(0, 6).map((fault) => `  ${fault}`),
      ...(left > 0 ? [`  and ${left} more`] : []),
    ];
  }
}

const local = extendCatalogue(catalogue, parentOverlay);
const before = wholeInstrument(catalogue, 'parent');
const after = wholeInstrument(local, 'parent');
if (!before || !after) throw new Error('The catalogue has no instrument about a parent.');

print('What Björkånger changes', ...describeChange(before, after, parentOverlay, 'en'), '');

const { assessment, findings } = await driveTalk(local, {
  'P01.1': { state: 'declined' },
  'BJ10.1': { state: 'answered', value: { kind: 'yes-no', option: 'no' } },
  'BJ01.1': { state: 'answered', value: { kind: 'one-of', option: 'goes' } },
});
print('What the package says of each answer', ...sayOrigins(assessment), '');
const names = local.names?.en?.factors;
print(
  'What the answers propose to the worker',
  ...findings.map(({ factor, unit }) => `${factor} ${names?.[factor] ?? ''}, ${unit}`),
  '',
);

for (const overlay of [carelessOverlay, breakingOverlay, halfLanguageOverlay]) {
  print(...sayRefusal(overlay), '');
}

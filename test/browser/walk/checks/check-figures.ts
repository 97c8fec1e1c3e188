import { instanceKey, type Outline } from '@helhet/core';

import type { Seen } from '../user/look.js';
import type { Screen } from '../user/screen.js';
import type { Device } from '../world/device.js';
import { mayBePrivate } from './check-secrets.js';
import { fail } from './failed.js';

/**
 * Fails when a page counts, numbers or shows anything else than what there is to ask: while someone can hear, what
 * there would be if no private question had ever been written.
 */
export function checkFigures(device: Device, screen: Screen, seen: Seen): void {
  const outline = device.shown(mayBePrivate(device, screen));
  if (screen === 'asking') checkAsking(device, outline, seen);
  if (screen === 'handover') checkTurn(device, outline, seen);
  if (screen === 'done') checkCounts(device, outline, seen);
}

function checkAsking({ words, hand }: Device, outline: Outline, seen: Seen): void {
  const { asking } = words.interview;
  const { settled, total } = outline.progress;
  same('the progress', textOf(seen, 'helhet-interview-bar', '.progress'), [
    asking.progress(settled, total),
  ]);
  const areas = outline.areaIds.flatMap((id) => outline.areas.get(id) ?? []);
  const told = areas.map(({ title, progress: { settled, total } }) => {
    if (settled === 0) return [title, asking.areaNotStarted].join(' ');
    return [title, settled === total ? asking.areaDone : asking.areaProgress(settled, total)].join(
      ' ',
    );
  });
  // On a narrow page the areas give way to the one that is open.
  const entries = textOf(seen, 'helhet-area-entry', 'button');
  if (entries.length > 0) same('the areas', entries, told);
  const open = seen.parts.get('helhet-area')?.[0]?.getAttribute('area-id');
  if (open != null) same('the questions', questionsOn(seen), questionsOf(outline, open));
  const undo = seen.buttons.some(({ name }) => name === asking.undo);
  same('undo', [undo], [hand.canUndo(outline)]);
}

/** Keys of an area's questions, its own first and then those of each entry. */
function questionsOf(outline: Outline, area: string): readonly string[] {
  const { questionIds = [], groupIds = [] } = outline.areas.get(area) ?? {};
  const inGroups = groupIds.flatMap((group) =>
    (outline.groups.get(group)?.instanceIds ?? []).flatMap(
      (id) => outline.instances.get(instanceKey(group, id))?.questionIds ?? [],
    ),
  );
  return [...questionIds, ...inGroups];
}

function questionsOn({ parts }: Seen): readonly string[] {
  return (parts.get('helhet-question') ?? []).map((one) => one.getAttribute('question-id') ?? '');
}

/** Fails when a turn leads to what is not there, or says that it is nearly over by what is not there. */
function checkTurn(device: Device, outline: Outline, seen: Seen): void {
  const left = device.turn.open(outline, device.hand);
  const strangers = questionsOn(seen).filter((key) => !left.has(key));
  if (strangers.length > 0) fail('asked in a turn, and not to be asked', strangers);
  const [where] = textOf(seen, 'helhet-handover', '#where');
  if (where === undefined) return;
  const number = Number(/\d+/.exec(where)?.[0]);
  if (number < 1 || number > left.size) fail(`of ${left.size} questions`, [where]);
  same(
    'how far it has come',
    [where],
    [device.words.handover.progress(number, left.size - number)],
  );
}

function checkCounts({ words }: Device, outline: Outline, seen: Seen): void {
  const { asking } = words.interview;
  const counted = outline.areaIds.flatMap((id) => {
    const area = outline.areas.get(id);
    return area
      ? [`${area.title} ${asking.areaProgress(area.progress.settled, area.progress.total)}`]
      : [];
  });
  same('the counts', textOf(seen, 'helhet-area-counts', 'li'), counted);
}

function textOf({ parts }: Seen, tag: string, at: string): readonly string[] {
  return (parts.get(tag) ?? [])
    .flatMap((part) => [...(part.shadowRoot?.querySelectorAll(at) ?? [])])
    .map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
}

function same(what: string, found: readonly unknown[], expected: readonly unknown[]): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    fail(`${what} should be ${JSON.stringify(expected)}, and is`, found);
  }
}

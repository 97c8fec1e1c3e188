import { questionPlace } from '@helhet/core';

import { answerActs } from './answering.js';
import { act, leaveTalk, pauseActs } from './going.js';
import { look } from './look.js';
import { isOffered, press, type Act, type Scene } from './scene.js';

/** What whoever was handed the screen can do. */
export function handoverActs(scene: Scene): readonly Act[] {
  const { begin, next, back, givenBack, notHome } = scene.device.words.handover;
  const ways = [
    act(scene, 'begins their turn', 20, begin),
    act(scene, 'goes on', 16, next),
    act(scene, 'goes back', 4, back),
  ].flat();
  const skip = { name: 'skips what is left', weight: 1, perform: () => goToTheEnd(scene) };
  return [
    ...ways,
    ...(isOffered(scene, next) ? [skip] : []),
    ...act(scene, 'gives the screen back', 10, givenBack, () => leaveTalk(scene)),
    ...act(scene, 'does not want to go home', 2, notHome),
    ...answerActs(scene, ways),
    ...pauseActs(scene),
    ...entryActs(scene),
  ];
}

async function goToTheEnd(scene: Scene): Promise<void> {
  const { next } = scene.device.words.handover;
  for (let now = scene; isOffered(now, next); now = { ...now, seen: look(now.device.root) }) {
    await press(now, next);
  }
}

/** Adds an entry to a group, or takes one away; on a screen of its own, or among the questions. */
export function entryActs(scene: Scene): readonly Act[] {
  const { device, seen } = scene;
  const { groups } = device.shown(true);
  const adding = [...groups.values()].filter(({ add }) => add !== null && isOffered(scene, add));
  return [
    ...adding.map(({ id, add }) => ({
      name: 'adds an entry',
      weight: 6,
      perform: async () => {
        const before = new Set(device.talk.entries.get(id) ?? []);
        await press(scene, add ?? '');
        await device.rest();
        const added = device.entriesOf(id).filter((entry) => !before.has(entry));
        for (const entry of added) device.hand.add(id, entry);
      },
    })),
    ...removable(scene).map(({ group, entry, name }) => ({
      name: 'takes an entry away',
      weight: 9,
      perform: async () => {
        const button = seen.buttons.find((one) => one.name === name && one.host === entry.host);
        device.hand.remove(group, entry.id);
        button?.element.click();
        await device.rest();
      },
    })),
  ];
}

interface Removable {
  readonly group: string;
  readonly entry: { readonly id: string; readonly host: Element };
  readonly name: string;
}

function removable({ device, seen }: Scene): readonly Removable[] {
  const { asking } = device.words.interview;
  const { instances } = device.shown(true);
  return [...instances.values()].flatMap(({ id, group, title }) => {
    const name = asking.removeEntryOf(title);
    const button = seen.buttons.find((one) => one.name === name && isOf(one.host, group, id));
    return button ? [{ group, entry: { id, host: button.host }, name }] : [];
  });
}

/** Whether an element is the entry itself, or whoever holds the screen is at a question of it. */
function isOf(host: Element, group: string, id: string): boolean {
  if (host.localName === 'helhet-instance') {
    return host.getAttribute('instance-id') === id && host.getAttribute('group-id') === group;
  }
  const shown = host.shadowRoot?.querySelector('helhet-question')?.getAttribute('question-id');
  return questionPlace(shown ?? '').instance === id;
}

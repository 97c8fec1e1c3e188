import type { Presence } from '@helhet/core';

import {
  click,
  field,
  fields,
  isOffered,
  leave,
  partOf,
  press,
  write,
  type Act,
  type Scene,
} from './scene.js';

/** What can be done where it is asked who is there. */
export function presenceActs(scene: Scene): readonly Act[] {
  return [
    { name: 'says who is there', weight: 50, perform: () => sayWhoIsThere(scene, true) },
    { name: 'lets a child or a relative interpret', weight: 4, perform: () => letOther(scene) },
  ];
}

async function sayWhoIsThere(scene: Scene, isFit: boolean): Promise<void> {
  const { device, random } = scene;
  const check = partOf(scene, 'helhet-presence-check');
  const persons = await tickPersons(scene, check);
  const others = await writeOthers(scene, check, persons.length > 0);
  const mode = await chooseMode(scene, check);
  await tickInterpreter(scene, check, isFit ? random.oneIn(4) : true, isFit);
  const why = random.any(fields(check, 'input[name="child-alone"]'));
  if (why) await click(scene, why);
  if (random.oneIn(3)) write(field(check, '#place'), scene.mark());
  const { confirm, confirmChange } = device.words.interview.presence;
  await press(scene, isOffered(scene, confirm) ? confirm : confirmChange);
  if (isFit) device.talk.present = { persons, others, mode };
}

/** Mostly nobody: else there would be little to hide. */
async function tickPersons(scene: Scene, check: Element): Promise<readonly string[]> {
  const { random } = scene;
  const isSomeone = random.oneIn(3);
  const persons: string[] = [];
  for (const box of fields(check, 'input[name="person"]')) {
    const isThere = isSomeone && random.oneIn(2);
    if (isThere) persons.push(box.value);
    if (box.checked !== isThere) await click(scene, box);
  }
  return persons;
}

async function writeOthers(
  scene: Scene,
  check: Element,
  isSomeone: boolean,
): Promise<readonly string[]> {
  const { random } = scene;
  const names = field<HTMLElement>(check, 'helhet-names-field');
  const taken = (): HTMLElement | null | undefined => names.shadowRoot?.querySelector('li button');
  for (let one = taken(); one; one = taken()) await click(scene, one);
  if (!random.oneIn(isSomeone ? 3 : 8)) return [];
  const name = scene.mark();
  write(field(names, 'input'), name);
  // Half of all people never see the button that adds.
  if (random.oneIn(2)) await click(scene, field(names, '.writing button'));
  return [name];
}

async function chooseMode(scene: Scene, check: Element): Promise<Presence['mode']> {
  const modes = fields(check, 'input[name="mode"]').filter(({ value }) => value !== 'joint');
  if (modes.length === 0) return 'observation';
  const chosen = scene.random.oneIn(3) ? modes[1] : modes[0];
  if (chosen && !chosen.checked) await click(scene, chosen);
  return chosen?.value as Presence['mode'];
}

async function tickInterpreter(
  scene: Scene,
  check: Element,
  isThere: boolean,
  isFit: boolean,
): Promise<void> {
  const box = field(check, 'input[name="interpreter"]');
  if (box.checked !== isThere) await click(scene, box);
  if (!isThere) return;
  const kind = isFit
    ? 'outside'
    : (scene.random.any(['relative', 'child', ...unsaid(check)]) ?? null);
  if (kind !== null) await click(scene, field(check, `input[value="${kind}"]`));
  write(field(check, '#language'), scene.mark());
}

/** Nothing at all can be said of an interpreter only as long as nothing has been. */
function unsaid(check: Element): readonly null[] {
  return fields(check, 'input[name="interpreter-kind"]:checked').length === 0 ? [null] : [];
}

async function letOther(scene: Scene): Promise<void> {
  await sayWhoIsThere(scene, false);
  if (!scene.device.root.shadowRoot?.querySelector('helhet-presence-check')) {
    throw new Error('an interpreter who is no adult from outside is taken');
  }
  leave(field(partOf(scene, 'helhet-presence-check'), '#language'));
}

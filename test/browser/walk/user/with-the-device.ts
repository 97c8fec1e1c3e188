import type { World } from '../world/world.js';
import { look } from './look.js';
import type { Act, Scene } from './scene.js';
import { screenOf, type Screen } from './screen.js';

/** The device dies. */
export function dieActs(scene: Scene): readonly Act[] {
  return [{ name: 'has the device die', weight: 1, perform: () => loseDevice(scene) }];
}

/** Another talk is led on the device; what is over may be begun anew. */
export function turnActs(scene: Scene, screen: Screen, world: World): readonly Act[] {
  const { device, everyone, random } = scene;
  const own = world.talks[everyone.indexOf(device)] ?? [];
  const others = own.filter((choice) => choice !== device.talk.choice);
  const next = random.any(screen === 'done' ? own : others);
  // Whoever holds the screen has no way to another talk.
  if (!next || screen === 'handover') return [];
  const weight = screen === 'asking' ? 1 : 4;
  return [{ name: 'talks with someone else', weight, perform: () => device.show(next) }];
}

/** Whatever was going on is paused when the device is there again, unless it was over. */
async function loseDevice({ device }: Scene): Promise<void> {
  const { talk } = device;
  await device.die();
  await device.start(talk.choice, talk.id);
  const screen = screenOf(look(device.root), device.words);
  const expected = talk.isClosed ? 'done' : 'paused';
  if (screen !== expected) throw new Error(`comes back ${screen}, not ${expected}`);
}

import type { World } from '../world/world.js';
import { look } from './look.js';
import type { Act, Scene } from './scene.js';
import { screenOf, type Screen } from './screen.js';

/** What happens to the device: it dies, or another talk is led on it. */
export function deviceActs(scene: Scene, screen: Screen, world: World): readonly Act[] {
  const { device, everyone, random } = scene;
  const own = world.talks[everyone.indexOf(device)] ?? [];
  const isResting = screen === 'paused' || screen === 'done' || screen === 'precheck';
  const die = { name: 'has the device die', weight: 1, perform: () => loseDevice(scene) };
  const other = own.filter(({ unit, respondent }) => {
    const { choice } = device.talk;
    return unit !== choice.unit || respondent !== choice.respondent;
  });
  const next = random.any(screen === 'done' ? own : other);
  if (!isResting || !next) return [die];
  return [die, { name: 'talks with someone else', weight: 4, perform: () => device.show(next) }];
}

/** Whatever was going on is paused when the device is there again, unless it was over. */
async function loseDevice({ device }: Scene): Promise<void> {
  const { talk } = device;
  await device.die();
  talk.present = null;
  await device.start(talk.choice, talk.id);
  const screen = screenOf(look(device.root), device.words);
  const expected = talk.isClosed ? 'done' : 'paused';
  if (screen !== expected) throw new Error(`comes back ${screen}, not ${expected}`);
}

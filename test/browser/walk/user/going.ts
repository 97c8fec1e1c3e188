import { look } from './look.js';
import { isOffered, partOf, press, type Act, type Scene } from './scene.js';
import { screenOf } from './screen.js';

/** Ways out of the talk that are there whoever holds the screen. */
export function pauseActs(scene: Scene): readonly Act[] {
  const { pause, stop, interpreterLost } = scene.device.words.interview.asking;
  return [
    ...act(scene, 'pauses', 2, pause),
    ...act(scene, 'stops', 1, stop),
    ...act(scene, 'loses the interpreter', 3, interpreterLost),
  ].map(({ perform, ...one }) => ({ ...one, perform: () => pauseBy(scene, perform) }));
}

async function pauseBy(scene: Scene, perform: () => Promise<void>): Promise<void> {
  const { device } = scene;
  leaveTalk(scene);
  await perform();
  const screen = screenOf(look(device.root), device.words);
  if (screen !== 'paused') throw new Error(`still ${screen} after a pause`);
}

/** Ways from one part of the talk to another. */
export function areaActs(scene: Scene): readonly Act[] {
  const { toAreas, nextArea, previousArea, presenceChanged } = scene.device.words.interview.asking;
  const entries = scene.seen.buttons.filter(({ host }) => host.localName === 'helhet-area-entry');
  const entry = scene.random.any(entries);
  return [
    act(scene, 'goes to all areas', 2, toAreas),
    act(scene, 'goes to the next area', 6, nextArea),
    act(scene, 'goes to the area before', 3, previousArea),
    act(scene, 'says that someone came or left', 6, presenceChanged),
    entry ? [{ name: 'opens an area', weight: 14, perform: () => press(scene, entry.name) }] : [],
  ].flat();
}

/** What can be done with the talk as a whole while it is asked. */
export function askingActs(scene: Scene): readonly Act[] {
  const { undo, finish } = scene.device.words.interview.asking;
  const { device } = scene;
  return [
    act(scene, 'takes back the last', 6, undo, () => {
      device.hand.undo(device.shown(true));
    }),
    act(scene, 'ends the asking', 4, finish, () => {
      putOff(scene);
      leaveTalk(scene);
    }),
  ].flat();
}

/** What was not asked because of who is there is put off. */
function putOff({ device }: Scene): void {
  const { talk, expected } = device;
  const shown = device.shown(true);
  for (const [key, { answer }] of expected
    .outline(talk, true, device.isStopped)
    .questions.entries()) {
    if (answer === null && !shown.questions.has(key)) {
      talk.give(key, { state: 'deferred', reason: 'presence' });
    }
  }
}

/** Nobody is taken to be there any longer. */
export function leaveTalk({ device }: Scene): void {
  device.talk.present = null;
}

export function resumeActs(scene: Scene): readonly Act[] {
  const { paused, unveil } = scene.device.words.interview;
  return [
    act(scene, 'begins again', 50, paused.resume),
    act(scene, 'shows what was hidden', 50, unveil),
  ].flat();
}

/** The page is out of sight, and in sight again, with everything on it. */
export function hideActs({ everyone }: Scene): readonly Act[] {
  const perform = async (): Promise<void> => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    for (const device of everyone) {
      device.talk.present = null;
      await device.rest();
    }
  };
  return [{ name: 'lets the page be hidden', weight: 1, perform }];
}

/** Opens what is folded: why the questions are asked. */
export function reasonActs(scene: Scene): readonly Act[] {
  if (!scene.seen.parts.has('helhet-area-reasons')) return [];
  const summary = partOf(scene, 'helhet-area-reasons').shadowRoot?.querySelector('summary');
  if (!summary) return [];
  const perform = async (): Promise<void> => {
    const told = new Promise((resolve) => {
      summary.parentElement?.addEventListener('toggle', resolve, { once: true });
    });
    summary.click();
    await told;
    await scene.device.rest();
  };
  return [{ name: 'looks why it is asked', weight: 1, perform }];
}

/** What a button does, when it is there; what the user remembers of it comes first. */
export function act(
  scene: Scene,
  name: string,
  weight: number,
  button: string,
  remember: () => void = () => undefined,
): readonly Act[] {
  if (!isOffered(scene, button)) return [];
  const perform = async (): Promise<void> => {
    remember();
    await press(scene, button);
    await scene.device.rest();
  };
  return [{ name, weight, perform }];
}

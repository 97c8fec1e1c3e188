import type { World } from '../world/world.js';
import { answerActs } from './answering.js';
import { closingActs, doneActs } from './ending.js';
import { areaActs, askingActs, hideActs, pauseActs, reasonActs, resumeActs } from './going.js';
import { entryActs, handoverActs } from './handing-over.js';
import { safetyActs } from './safety-acts.js';
import type { Act, Scene } from './scene.js';
import { screenOf, type Screen } from './screen.js';
import { presenceActs } from './who-is-there.js';
import { dieActs, turnActs } from './with-the-device.js';

/** Everything the user can do with what is before them, and nothing else. */
export function actsOn(scene: Scene, world: World): readonly Act[] {
  const screen = screenOf(scene.seen, scene.device.words);
  const turns = turnActs(scene, screen, world);
  return [...talkActs(scene, screen, turns), ...turns, ...dieActs(scene), ...hideActs(scene)];
}

function talkActs(scene: Scene, screen: Screen, turns: readonly Act[]): readonly Act[] {
  switch (screen) {
    case 'precheck':
      return presenceActs(scene);
    case 'asking': {
      const going = [...areaActs(scene), ...pauseActs(scene)];
      return [
        ...going,
        ...askingActs(scene),
        ...answerActs(scene, [...going, ...turns]),
        ...entryActs(scene),
        ...reasonActs(scene),
        ...safetyActs(scene, 2),
      ];
    }
    case 'handover':
      return handoverActs(scene);
    case 'held':
      return [...safetyActs(scene, 20), ...pauseActs(scene)];
    case 'closing':
      return [...closingActs(scene), ...safetyActs(scene, 15), ...pauseActs(scene)];
    case 'done':
      return doneActs(scene);
    case 'paused':
    case 'veiled':
      return resumeActs(scene);
  }
}

import { act } from './going.js';
import { look } from './look.js';
import {
  click,
  field,
  fields,
  isOffered,
  partOf,
  press,
  write,
  type Act,
  type Scene,
} from './scene.js';
import { screenOf } from './screen.js';

/** What can be done in the closing ritual. */
export function closingActs(scene: Scene): readonly Act[] {
  return [
    { name: 'closes', weight: 30, perform: () => close(scene) },
    { name: 'closes with nothing said', weight: 5, perform: () => closeAsIs(scene) },
  ];
}

async function close(scene: Scene): Promise<void> {
  const ritual = partOf(scene, 'helhet-closing-ritual');
  for (const id of ['whatHappensNext', 'toldToWhom', 'wish']) {
    if (id !== 'wish' || scene.random.oneIn(2)) write(field(ritual, `#${id}`), scene.mark());
    await scene.device.rest();
  }
  const feeling = scene.random.any(fields(ritual, 'input[name="feeling"]'));
  if (feeling && !feeling.checked) await click(scene, feeling);
  await closeAsIs(scene);
}

/** Closes with what is written: it is over only when that is enough, and everything is settled. */
async function closeAsIs(scene: Scene): Promise<void> {
  const { device } = scene;
  const ritual = partOf(scene, 'helhet-closing-ritual');
  const isSaid = ['whatHappensNext', 'toldToWhom'].every(
    (id) => field(ritual, `#${id}`).value.trim() !== '',
  );
  const isOver = isSaid && !device.unsettled();
  await press(scene, device.words.interview.closing.close);
  await device.rest();
  if (isOver) device.talk.close();
  const screen = screenOf(look(device.root), device.words);
  if (isOver && screen !== 'done') throw new Error(`still ${screen} after it was closed`);
}

/** What can be done with a talk that is over. */
export function doneActs(scene: Scene): readonly Act[] {
  const { reopen, reopenConfirm } = scene.device.words.interview.done;
  const again = { name: 'opens it again', weight: 30, perform: () => openAgain(scene) };
  return [
    ...act(scene, 'wants to open it again', 30, reopen),
    ...(isOffered(scene, reopenConfirm) ? [again] : []),
  ];
}

async function openAgain(scene: Scene): Promise<void> {
  const { device, random } = scene;
  const isReasoned = !random.oneIn(4);
  const input = field(partOf(scene, 'helhet-reopening'), '#reason');
  write(input, isReasoned ? scene.mark() : '');
  await press(scene, device.words.interview.done.reopenConfirm);
  await device.rest();
  if (isReasoned) device.talk.reopen();
  else if (screenOf(look(device.root), device.words) !== 'done') {
    throw new Error('it is opened again for no reason');
  }
}

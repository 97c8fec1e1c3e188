import { field, fields, partOf, press, write, click, type Act, type Scene } from './scene.js';
import { look } from './look.js';

/** What a worker can do about safety, in the pane that is folded to begin with. */
export function safetyActs(scene: Scene, weight: number): readonly Act[] {
  if (!scene.seen.parts.has('helhet-safety-pane')) return [];
  const pane = partOf(scene, 'helhet-safety-pane');
  if (!pane.shadowRoot?.querySelector('details')) return [];
  return [
    { name: 'sees to safety', weight, perform: () => seeTo(scene, pane) },
    { name: 'raises something', weight: 1, perform: () => raise(scene, pane) },
    { name: 'only looks into the pane', weight: 1, perform: () => open(scene, pane) },
  ];
}

async function open(scene: Scene, pane: Element): Promise<void> {
  await click(scene, field<HTMLElement>(pane, 'summary'));
}

async function openFully(scene: Scene, pane: Element): Promise<void> {
  if (!field<HTMLDetailsElement>(pane, 'details').open) await open(scene, pane);
}

async function raise(scene: Scene, pane: Element): Promise<void> {
  await openFully(scene, pane);
  const list = field<HTMLSelectElement>(pane, '#raise');
  const options = [...list.options].map(({ value }) => value).filter((value) => value !== '');
  list.value = scene.random.any(options) ?? '';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await scene.device.rest();
  await pressNow(scene, scene.device.words.safety.raiseConfirm);
}

/** Does something about one notice: sees it, decides, or brings it to an end; now and then too little. */
async function seeTo(scene: Scene, pane: Element): Promise<void> {
  await openFully(scene, pane);
  const notice = scene.random.any([
    ...(pane.shadowRoot?.querySelectorAll('helhet-safety-notice') ?? []),
  ]);
  if (!notice) return;
  const { acknowledge, decide, resolve } = scene.device.words.safety;
  const buttons = fields(notice, 'button') as unknown as readonly HTMLButtonElement[];
  // What has been seen is brought to an end more seldom than it is decided about.
  const offered = buttons.filter(
    ({ textContent }) => textContent.trim() !== resolve || scene.random.oneIn(3),
  );
  const chosen = scene.random.any(offered);
  const name = chosen?.textContent.trim();
  if (!chosen) return;
  if (name === acknowledge) await sayWhatWasDone(scene, notice);
  else if (name === decide) write(field(notice, '#outcome'), scene.mark());
  else if (name === resolve) write(field(notice, '#how'), scene.mark());
  await click(scene, chosen);
}

async function sayWhatWasDone(scene: Scene, notice: Element): Promise<void> {
  const { random } = scene;
  const step = random.any(fields(notice, 'input[type="checkbox"]'));
  const isSilent = random.oneIn(6);
  if (step && !step.checked && random.oneIn(2)) await click(scene, step);
  else if (!isSilent) write(field(notice, '#reason'), scene.mark());
}

async function pressNow(scene: Scene, name: string): Promise<void> {
  await press({ ...scene, seen: look(scene.device.root) }, name);
}

import { checkFigures } from './checks/check-figures.js';
import { checkLog } from './checks/check-log.js';
import { checkMarks, markStart } from './checks/check-marks.js';
import { checkSafetyWords } from './checks/check-safety-words.js';
import { checkSecrets } from './checks/check-secrets.js';
import { checkWaysOut } from './checks/check-ways-out.js';
import { fail } from './checks/failed.js';
import { checkHeard, hear } from './checks/hear.js';
import { Fired } from './model/fired.js';
import { look, type Seen } from './user/look.js';
import type { Act } from './user/scene.js';
import { screenOf, type Screen } from './user/screen.js';
import { actsOn } from './user/acts.js';
import { Device, type Office } from './world/device.js';
import { createRandom, type Random } from './world/seeded-random.js';
import { SharedStore } from './world/shared-store.js';
import type { World } from './world/world.js';

/** How long a walk is, and how often the browser is asked what it tells a screen reader. */
export interface Length {
  readonly steps: number;
  readonly listenEvery: number;
}

/** One random walk: two workers with a device each, one store, and everything that may happen to them. */
export class Walk {
  readonly #world: World;
  readonly #seed: number;
  readonly #random: Random;
  readonly #office: Office;
  readonly #devices: readonly Device[];
  /** What the user did, by name. */
  readonly acts = new Set<string>();
  readonly #steps: string[] = [];
  readonly #thrown: string[] = [];
  #marks = 0;
  #followed = 0;

  constructor(world: World, seed: number) {
    this.#world = world;
    this.#seed = seed;
    this.#random = createRandom(seed);
    this.#office = { world, store: new SharedStore(), talks: new Map(), fired: new Fired() };
    // Their clocks do not agree, as clocks do not.
    this.#devices = [
      new Device(this.#office, 'anna', '2026-03-02T09:00:00.000Z'),
      new Device(this.#office, 'bea', '2026-03-02T08:30:00.000Z'),
    ];
  }

  /** Walks, and says what was wrong, where and after what. */
  async run({ steps, listenEvery }: Length): Promise<void> {
    const note = (event: ErrorEvent): void => void this.#thrown.push(event.message);
    window.addEventListener('error', note);
    try {
      for (const [index, device] of this.#devices.entries()) {
        await device.start(this.#world.talks[index]![0]);
      }
      for (let step = 1; step <= steps; step += 1) {
        await this.#step(step % listenEvery === 0);
      }
      this.#followStore();
      checkLog(this.#office.store.events, this.#office.talks, this.#random);
    } catch (error) {
      const where = `seed ${this.#seed}, step ${this.#steps.length}`;
      const before = this.#steps.slice(-10).join('\n  ');
      throw new Error(`${where}: ${String(error)}\n  ${before}`, { cause: error });
    } finally {
      window.removeEventListener('error', note);
      for (const device of this.#devices) device.page.remove();
    }
  }

  async #step(isListening: boolean): Promise<void> {
    const device = this.#random.any(this.#devices)!;
    const acts = actsOn(
      {
        device,
        everyone: this.#devices,
        seen: look(device.root),
        random: this.#random,
        mark: () => this.#mark(),
      },
      this.#world,
    );
    const act = this.#choose(acts);
    this.acts.add(act.name);
    this.#steps.push(`${device.worker} ${act.name}`);
    await act.perform();
    await device.rest();
    this.#followStore();
    const seen = look(device.root);
    const screen = screenOf(seen, device.words);
    this.#steps.push(`${this.#steps.pop() ?? ''} (${screen})`);
    device.remember(seen, screen);
    this.#check(device, screen, seen);
    if (isListening) await this.#listen();
  }

  #check(device: Device, screen: Screen, seen: Seen): void {
    checkSecrets(device, screen, seen.spoken);
    checkFigures(device, screen, seen);
    checkSafetyWords(this.#world, device, screen, seen);
    checkWaysOut(device, screen, seen);
    checkMarks(device, seen);
    const tooEarly = this.#office.fired.endedTooEarly;
    if (tooEarly.length > 0) fail('over, with something unsettled', tooEarly);
    if (this.#thrown.length > 0) fail('thrown', this.#thrown);
  }

  /** Asks the browser itself what it tells of each page. */
  async #listen(): Promise<void> {
    for (const device of this.#devices) {
      const heard = await hear(`#${device.page.id}`);
      const seen = look(device.root);
      checkHeard(device, seen, heard);
      checkSecrets(device, screenOf(seen, device.words), heard);
    }
  }

  #choose(acts: readonly Act[]): Act {
    let left = this.#random.below(acts.reduce((sum, { weight }) => sum + weight, 0));
    for (const act of acts) {
      left -= act.weight;
      if (left < 0) return act;
    }
    throw new Error('there is nothing to do');
  }

  #followStore(): void {
    const { store, fired } = this.#office;
    for (const event of store.since(this.#followed)) fired.follow(event);
    this.#followed = store.size;
  }

  #mark(): string {
    this.#marks += 1;
    return `${markStart}${this.#seed}x${this.#marks}`;
  }
}

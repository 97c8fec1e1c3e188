import type { Worker } from '../workers/worker.js';

/** A caseworker of the demo. The password is printed at start: it protects nothing real. */
export interface DemoWorker extends Worker {
  readonly password: string;
}

const role = 'caseworker';
const organisation = 'Demo';

export const demoWorkers: readonly DemoWorker[] = [
  {
    id: 'worker-anna',
    name: 'anna',
    displayName: 'Anna Demo',
    role,
    organisation,
    password: 'anna-demo',
  },
  {
    id: 'worker-bilal',
    name: 'bilal',
    displayName: 'Bilal Demo',
    role,
    organisation,
    password: 'bilal-demo',
  },
  {
    id: 'worker-cecilia',
    name: 'cecilia',
    displayName: 'Cecilia Demo',
    role,
    organisation,
    password: 'cecilia-demo',
  },
];

/** A case of the demo: a synthetic family, and who may open it. */
export interface DemoCase {
  readonly ref: string;
  /** The name of a file in `test/families`. */
  readonly family: string;
  readonly workers: readonly [string, ...string[]];
  /** Places that must not be known; the first worker has added them. */
  readonly protectedPlaces?: readonly string[];
}

/** Anna and Bilal share two cases, so that two can work in them; nobody sees all four. Every place is made up. */
export const demoCases: readonly DemoCase[] = [
  {
    ref: 'H-1001',
    family: 'separated-alternating',
    workers: ['worker-anna', 'worker-bilal'],
  },
  { ref: 'H-1002', family: 'grandmother-with-care', workers: ['worker-anna', 'worker-cecilia'] },
  { ref: 'H-1003', family: 'two-parents-three-children', workers: ['worker-bilal'] },
  {
    ref: 'H-1004',
    family: 'protected-identity',
    workers: ['worker-anna', 'worker-bilal'],
    protectedPlaces: ['Ekorrskolan', 'Kråkrisgatan 14', 'Mossbergets vårdcentral'],
  },
];

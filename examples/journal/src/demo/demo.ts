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
  readonly workers: readonly string[];
}

/** Anna and Bilal share a case, so that two can work in it; nobody sees all three but Anna. */
export const demoCases: readonly DemoCase[] = [
  {
    ref: 'H-1001',
    family: 'separated-alternating',
    workers: ['worker-anna', 'worker-bilal'],
  },
  { ref: 'H-1002', family: 'grandmother-with-care', workers: ['worker-anna', 'worker-cecilia'] },
  { ref: 'H-1003', family: 'two-parents-three-children', workers: ['worker-bilal'] },
];

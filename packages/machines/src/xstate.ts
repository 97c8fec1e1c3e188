export * from './assessment/assessment-machine.js';
export * from './family/family-machine.js';
export * from './finding/finding-machine.js';
export * from './interview/interview-machine.js';
export * from './saving/saving-machine.js';
export * from './safety/safety-machine.js';

export * from './answer-schema.js';
export * from './event-schema.js';
export * from './family-schema.js';
export * from './instrument-schema.js';
export * from './interview-schema.js';
export * from './package-schema.js';
export * from './read-package.js';
export * from './json-schemas.js';

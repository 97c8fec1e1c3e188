/** Read from the class comments; written beside what is published. See `npm run manifest`. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.suite.ts', '**/*.styles.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
};

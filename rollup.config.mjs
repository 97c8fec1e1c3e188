import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  input: 'rollup.entry.mjs',
  output: { file: 'dist/helhet.js', format: 'es', sourcemap: true },
  plugins: [nodeResolve({ browser: true }), terser({ ecma: 2020, module: true })],
  onLog(level, log, handle) {
    // What tsc writes for decorators asks for a global `this` and does without.
    if (log.code === 'THIS_IS_UNDEFINED') return;
    // A name exported twice, or an import left open, would only be noticed by a host.
    if (level === 'warn') throw new Error(log.message);
    handle(level, log);
  },
};

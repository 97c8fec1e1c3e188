import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** How many bytes a server sends for a file or a buffer, when it compresses as hard as it can. */
export function gzipSize(source) {
  const content = typeof source === 'string' ? readFileSync(source) : source;
  return gzipSync(content, { level: 9 }).length;
}

/** Kilobytes of 1 000 bytes, with one decimal. */
export function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

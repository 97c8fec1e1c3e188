import { readdirSync, readFileSync } from 'node:fs';

/** One fenced block of a page of the docs. */
export interface CodeBlock {
  /** The page and line, to find it again. */
  readonly place: string;
  readonly language: string;
  /** What follows the language, such as `runs`. */
  readonly mark: string;
  readonly text: string;
}

/** Every page a reader may come to first, by its path. */
export function docPages(): readonly string[] {
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/site/'));
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...below.sort()];
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(\w+) ?([\w ]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1]!,
    mark: match[2]!,
    text: match[3]!,
  }));
}

/** A page's text without its fenced blocks. */
export function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}

/** Makes text safe to stand in Markdown, on one line. @internal */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_<>]/g, (character) => `\\${character}`);
}

/** Makes a heading. @internal */
export function heading(level: number, text: string): readonly string[] {
  return ['', `${'#'.repeat(level)} ${text}`, ''];
}

/** Joins lines so that no two of them are empty one after the other, nor the first or last. @internal */
export function tidy(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  const first = kept[0] === '' ? 1 : 0;
  return kept.slice(first, kept.at(-1) === '' ? -1 : undefined);
}

/**
 * Splits a name into the lines it is drawn on; what does not fit ends with an ellipsis. The whole
 * name is in the text beside the map.
 */
export function labelLines(label: string, longest: number, most: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of label.trim().split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || longer.length <= longest) {
      current = longer;
    } else {
      lines.push(current);
      current = word;
    }
  }
  lines.push(current);
  const shown = lines.slice(0, most);
  const last = shown.length - 1;
  return shown.map((line, index) => {
    const isCut = line.length > longest || (index === last && lines.length > most);
    return isCut ? `${line.slice(0, longest - 1)}…` : line;
  });
}

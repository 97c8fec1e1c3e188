/*
 * How wide text is, in ems. A drawing is made where there is no font to ask, and read in whichever sans-serif there
 * is; so letters are as wide here as in the widest one that is common, and in any other there is room left over.
 */
const widths = [
  [/[ijl.,:;'|!]/, 0.33],
  [/[ ()[\]ftr*-]/, 0.42],
  [/[mwMW@%]/, 0.98],
  [/[A-Z«»]/, 0.72],
];
const usualWidth = 0.62;

const widthOf = (letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;

/** How wide one line is, in pixels, at a size of the font. */
export function measureLine(line, fontSize) {
  return [...line].reduce((width, letter) => width + widthOf(letter), 0) * fontSize;
}

function fillLines(text, mostLetters) {
  const lines = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text between words into as few lines as it can have with so many letters in each, where its words allow
 * it; and then into lines as even as they can be, so that no word is left alone on the last.
 */
export function wrapText(text, mostLetters) {
  const { length } = fillLines(text, mostLetters);
  let fewest = mostLetters;
  while (fewest > 1 && fillLines(text, fewest - 1).length === length) fewest -= 1;
  return fillLines(text, fewest);
}

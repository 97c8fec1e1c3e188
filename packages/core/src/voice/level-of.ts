import type { AnswerValue } from '../answer/answer.js';
import { faceOptions, frequencyOptions, stepOptions } from '../instrument/answer-kind.js';

/** Where a feeling or a frequency stands, whichever scale it was told on. */
export type Level = 'low' | 'middle' | 'high';

/**
 * Finds the level of what was told on a scale, or `null` for what was told in another way.
 *
 * | Level    | Faces | Steps          | Frequency           | Rating |
 * | -------- | ----- | -------------- | ------------------- | ------ |
 * | `low`    | sad   | very bad, bad  | never, rarely       | 0 to 3 |
 * | `middle` | so-so | so-so          | sometimes           | 4 to 6 |
 * | `high`   | happy | good, very good | often, almost always | 7 to 10 |
 *
 * Children of different ages answer on different scales, and the youngest take the ends: three levels are what
 * can be told of all of them. Never a number, and nothing to calculate with. Source: DOMAIN B.4.
 */
export function levelOf(value: AnswerValue): Level | null {
  switch (value.kind) {
    case 'faces':
      return levelAmong(faceOptions, value.option);
    case 'steps':
      return levelAmong(stepOptions, value.option);
    case 'frequency':
      return levelAmong(frequencyOptions, value.option);
    case 'rating':
      return value.number <= 3 ? 'low' : value.number <= 6 ? 'middle' : 'high';
    default:
      return null;
  }
}

/** Scales in words have as many words below the middle one as above it. */
function levelAmong(options: readonly string[], option: string): Level | null {
  const at = options.indexOf(option);
  const middle = (options.length - 1) / 2;
  if (at === -1) return null;
  return at === middle ? 'middle' : at < middle ? 'low' : 'high';
}

import { openAlone } from './bench-sessions.js';
import { measureLater, type Measure } from './measure.js';

/** How long it takes from nothing to the first question, by the number of questions. */
export async function firstViews(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const questions of [10, 100, 1000, 10_000]) {
    measures.push(
      await measureLater(`${String(questions)} questions`, questions > 1000 ? 5 : 20, async () => {
        const { view } = await openAlone(questions);
        return view.outline.questions.get('Q0');
      }),
    );
  }
  return measures;
}

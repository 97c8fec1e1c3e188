import type { Catalogue } from '../instrument/catalogue.js';
import { catalogueRef } from '../instrument/catalogue-ref.js';
import type { Instrument, Question } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import { allQuestions } from '../instrument/questions-of.js';
import type { InstrumentWords } from '../instrument/words.js';
import type { Interview } from '../interview/interview.js';
import type { PackageAnswer, PackageQuestion } from './assessment-package.js';

interface Source {
  readonly words: InstrumentWords;
  readonly questions: ReadonlyMap<string, Question>;
}

/** Finds the texts of the questions that were answered, from the catalogue that has the very same hash. */
export function findPackageQuestions(
  answers: readonly PackageAnswer[],
  interviews: readonly Interview[],
  catalogue: Catalogue,
): PackageQuestion[] {
  const asked = new Map<string, PackageQuestion>();
  const used = new Set(interviews.map((interview) => interview.instrument.id));
  const sources = sourcesByHash(catalogue, used);
  for (const { catalogue: hash, question: id, audience } of answers) {
    const key = `${hash} ${id} ${audience}`;
    const source = sources.get(hash);
    const question = source?.questions.get(id);
    const kind = question?.ask[audience];
    if (!source || !question || !kind || asked.has(key)) continue;
    const words = source.words.questions[id];
    asked.set(key, {
      catalogue: hash,
      question: id,
      audience,
      kind: kind.kind,
      private: isPrivate(question, audience),
      text: words?.text[audience] ?? '',
      ...(words?.options && { options: words.options }),
    });
  }
  return [...asked.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

function sourcesByHash(catalogue: Catalogue, used: ReadonlySet<string>): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const instrument of catalogue.instruments) {
    if (!used.has(instrument.id)) continue;
    const questions = questionsById(instrument);
    for (const words of catalogue.words) {
      if (words.instrument !== instrument.id) continue;
      sources.set(catalogueRef(instrument, words).hash, { words, questions });
    }
  }
  return sources;
}

function questionsById(instrument: Instrument): Map<string, Question> {
  return new Map(allQuestions(instrument).map((question) => [question.id, question]));
}

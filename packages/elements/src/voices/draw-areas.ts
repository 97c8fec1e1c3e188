import type { AreaVoices, InstanceVoices, QuestionVoices, UnitVoices } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { drawQuestion, type QuestionWords } from './draw-question.js';

/** Keeps the questions whose voices disagree, and what they stand in. */
export function onlyDifferences(areas: readonly AreaVoices[]): readonly AreaVoices[] {
  const differing = (questions: readonly QuestionVoices[]): readonly QuestionVoices[] =>
    questions.filter(({ disagrees }) => disagrees);
  return areas
    .map((area) => ({
      ...area,
      questions: differing(area.questions),
      instances: area.instances
        .map((instance) => ({ ...instance, questions: differing(instance.questions) }))
        .filter(({ questions }) => questions.length > 0),
    }))
    .filter(({ questions, instances }) => questions.length + instances.length > 0);
}

/** Counts the questions of some areas. */
export function countQuestions(areas: readonly AreaVoices[]): number {
  return areas
    .flatMap(({ questions, instances }) => [questions, ...instances.map((one) => one.questions)])
    .reduce((sum, questions) => sum + questions.length, 0);
}

/** Draws the areas one after another, each with its questions and then its instances. */
export function drawAreas(
  areas: readonly AreaVoices[],
  voices: UnitVoices['voices'],
  words: QuestionWords,
): TemplateResult {
  return html`${areas.map((area, index) => {
    const id = `area-${String(index)}`;
    return html`<section class="stack" aria-labelledby=${id}>
      <h3 class="heading" id=${id}>
        ${area.area === null ? words.locale.voices.noLonger : area.title}
      </h3>
      ${area.questions.map((question) => drawQuestion(question, 4, words))}
      ${area.instances.map(
        (instance) =>
          html`<h4 class="instance">${instanceName(instance, voices, words)}</h4>
            ${instance.questions.map((question) => drawQuestion(question, 5, words))}`,
      )}
    </section>`;
  })}`;
}

/** An entry belongs to whoever told of it: two people's first jobs are two jobs. */
function instanceName(
  { title, toldBy }: InstanceVoices,
  voices: UnitVoices['voices'],
  { names, locale }: QuestionWords,
): string {
  if (!toldBy) return title;
  const teller = JSON.stringify(toldBy);
  const at = voices.findIndex(({ respondent }) => JSON.stringify(respondent) === teller);
  return locale.voices.entry(title, names[at] ?? locale.board.worker);
}

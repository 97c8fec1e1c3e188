import type { Answer, QuestionVoices, VoiceAnswer } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { sayDate, sayValue, type ValueWords } from './say-value.js';

/** What a question is drawn with. */
export interface QuestionWords extends Omit<ValueWords, 'options'> {
  /** What each voice is called, in the order they stand. */
  readonly names: readonly string[];
  /** Whether there is a column for what the worker observed. */
  readonly observed: boolean;
}

/** Draws a question, where its voices differ, and then each voice in its own column. */
export function drawQuestion(
  question: QuestionVoices,
  level: 4 | 5,
  words: QuestionWords,
): TemplateResult {
  const { voices } = words.locale;
  const { wordings, difference, disagrees, options } = question;
  const [first, ...others] = wordings;
  const text = first?.text ?? voices.unworded(question.question);
  const own = { ...words, options };
  return html`<article part="question" class="question">
    ${level === 4 ? html`<h4>${text}</h4>` : html`<h5>${text}</h5>`}
    ${others.map(
      (wording) =>
        html`<p class="soft small">
          ${voices.putTo(wording.voices.map((voice) => words.names[voice] ?? ''))} ${wording.text}
        </p>`,
    )}
    ${
      difference
        ? html`<p part="difference" class=${disagrees ? 'differ' : 'soft small'}>
            ${voices.differences[difference]}
          </p>`
        : nothing
    }
    <dl class=${`of-${String(words.names.length + Number(words.observed))}`}>
      ${question.answers.map(
        (answer, voice) =>
          html`<div class=${answer.asked ? 'voice' : 'voice unasked'}>
            <dt>${words.names[voice]}</dt>
            <dd>${drawVoice(answer, own)}</dd>
          </div>`,
      )}
      ${question.observations.length > 0 ? drawObservations(question.observations, own) : nothing}
    </dl>
  </article>`;
}

function drawVoice(
  { answer, asked, applies, earlier }: VoiceAnswer,
  words: ValueWords,
): TemplateResult {
  const { voices } = words.locale;
  return html`${
    answer
      ? drawAnswer(answer, words)
      : html`<p class="soft small">${asked ? voices.noAnswer : voices.notPut}</p>`
  }
  ${applies ? nothing : html`<p class="soft small">${voices.notApplying}</p>`}
  ${earlier > 0 ? html`<p class="soft small">${voices.earlier(earlier)}</p>` : nothing}`;
}

function drawObservations(observations: readonly Answer[], words: ValueWords): TemplateResult {
  const { board, language } = words.locale;
  return html`<div class="voice observed">
    <dt>${board.worker}</dt>
    <dd>
      ${observations.map(
        (answer) =>
          html`${drawAnswer(answer, words)}
            <p class="soft small">${sayDate(answer.at, language)}</p>`,
      )}
    </dd>
  </div>`;
}

/** Draws an answer in whichever state it is; each looks as good as any other. */
function drawAnswer({ given }: Answer, words: ValueWords): TemplateResult {
  const { question, voices } = words.locale;
  switch (given.state) {
    case 'answered': {
      const { value } = given;
      const speaker = value.kind === 'verbatim' ? value.speaker.trim() : '';
      return html`<p class="said">${sayValue(value, words)}</p>
        ${speaker === '' ? nothing : html`<p class="small">${voices.speaker(speaker)}</p>`}`;
    }
    case 'dont-know':
      return html`<p class="said">${question.dontKnow}</p>`;
    case 'declined':
      return html`<p class="said">${question.declined}</p>`;
    case 'not-asked':
      return html`<p>${voices.notAsked(given.reason)}</p>`;
    case 'deferred':
      return html`<p>${voices.deferred}</p>`;
  }
}

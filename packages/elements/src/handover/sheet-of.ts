import type { Outline, Person } from '@helhet/core';
import { instanceKey } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import type { InterviewLocale } from '../locales/locale.js';
import type { Sheet } from './draw-sheet.js';
import { sentencesOf } from './sentences-of.js';
import type { GroupStep, QuestionStep } from './steps-of.js';
import type { Turn } from './turn.js';

/** An entry of a group. */
type Entry = NonNullable<QuestionStep['instance']>;

/** What a screen is made of, and what can be done on it. @internal */
export interface SheetGround {
  readonly turn: Turn;
  readonly outline: Outline;
  readonly people: readonly Person[];
  readonly respondentLabel: string | null;
  readonly locale: InterviewLocale;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly add: (step: GroupStep) => void;
  readonly remove: (entry: Entry) => void;
  readonly giveBack: () => void;
}

/**
 * Makes the screen for where someone is in their turn.
 *
 * @internal
 */
export function sheetOf(ground: SheetGround): Sheet {
  const { turn, locale, goOn, goBack } = ground;
  const words = locale.handover;
  const { place } = turn;
  switch (place.kind) {
    case 'start':
      return told(words.turn(ground.respondentLabel), words.intro, { next: words.begin, goOn });
    case 'end': {
      const ways = { next: words.givenBack, goOn: ground.giveBack, goBack };
      return told(words.ready, words.readyHints, ways);
    }
    case 'group': {
      const group = ground.outline.groups.get(place.group);
      const content = html`<div>
        <button type="button" @click=${() => ground.add(place)}>${group?.add}</button>
      </div>`;
      const ways = { next: words.next, goOn, goBack };
      return { ...told(group?.title ?? '', [words.addHint], ways), content };
    }
    case 'question':
      return sheetOfQuestion(place, ground);
  }
}

function told(
  title: string,
  said: readonly string[],
  ways: Pick<Sheet, 'next' | 'goOn' | 'goBack'>,
): Sheet {
  return { title, said, sentences: [title, ...said], ...ways };
}

function sheetOfQuestion(step: QuestionStep, ground: SheetGround): Sheet {
  const { outline, people, locale, turn, goOn, goBack } = ground;
  const { instance } = step;
  const question = outline.questions.get(step.question);
  const { number, left } = turn.progress;
  const above = instance && outline.instances.get(instanceKey(instance.group, instance.id))?.title;
  const sentences = question ? sentencesOf(question, people, locale.question) : [];
  return {
    where: locale.handover.progress(number, left),
    ...(above && { above }),
    title: question?.text ?? '',
    titled: true,
    // Another question is another element: nothing of the one before it stays.
    content: html`${keyed(
      step.id,
      html`<helhet-question
        class=${question?.kind.kind ?? ''}
        question-id=${step.question}
      ></helhet-question>`,
    )}
    ${instance && turn.hasAdded(instance.id) ? drawRemove(instance, above ?? '', ground) : nothing}`,
    sentences: above ? [above, ...sentences] : sentences,
    next: locale.handover.next,
    goOn,
    goBack,
  };
}

function drawRemove(entry: Entry, title: string, { locale, remove }: SheetGround): TemplateResult {
  const { asking } = locale.interview;
  return html`<div>
    <button
      type="button"
      class="quiet"
      aria-label=${asking.removeEntryOf(title)}
      @click=${() => remove(entry)}
    >
      ${asking.removeEntry}
    </button>
  </div>`;
}

import type { InterviewSession, InterviewView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { Announcer } from '../announce/announcer.js';
import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { AskingWords } from '../locales/interview-words.js';
import type { InterviewLocale } from '../locales/locale.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, textStyles } from '../theme/index.js';
import { interviewBarStyles } from './interview-bar.styles.js';

type BarPart = Pick<InterviewView, 'language' | 'people' | 'presence' | 'undoable'> &
  InterviewView['outline']['progress'];

/** What a person wants of the interview as a whole. @internal */
export class InterviewWishEvent extends Event {
  readonly wish: 'undo' | 'presence' | 'pause' | 'stop' | 'finish' | 'interpreter-lost';

  constructor(wish: { readonly wish: InterviewWishEvent['wish'] }) {
    super('helhet-interview-wish', { bubbles: true, composed: true });
    this.wish = wish.wish;
  }
}

/**
 * What is always at hand while it is asked: how far it has come, who is there, undo, pause and stop.
 *
 * @customElement helhet-interview-bar
 *
 * @internal
 */
export class InterviewBar extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, buttonStyles, interviewBarStyles];

  readonly #selected: Select<InterviewSession, BarPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): BarPart => ({
      language: view.language,
      people: view.people,
      presence: view.presence,
      undoable: view.undoable,
      settled: view.outline.progress.settled,
      total: view.outline.progress.total,
    }),
  });

  readonly #announcer: Announcer = new Announcer(this);

  #wish(wish: InterviewWishEvent['wish']): void {
    this.dispatchEvent(new InterviewWishEvent({ wish }));
  }

  #handleUndo(): void {
    const words = interviewLocaleOf(this.#selected.part?.language ?? '').interview.asking;
    this.#wish('undo');
    this.#announcer.say(words.undone);
    // The button may be about to be disabled, and focus lost with it.
    this.renderRoot.querySelector<HTMLElement>('#pause')?.focus();
  }

  override render(): TemplateResult {
    const part = this.#selected.part;
    return html`${part ? this.#renderBar(part) : nothing}${this.#announcer.region()}`;
  }

  #renderBar(part: BarPart): TemplateResult {
    const locale = interviewLocaleOf(part.language);
    const words = locale.interview.asking;
    const handover = part.presence?.mode === 'handover';
    return html`
      <div class="told">
        <p class="progress">${words.progress(part.settled, part.total)}</p>
        ${handover ? nothing : html`<p class="present">${tellPresence(part, locale)}</p>`}
      </div>
      ${handover ? nothing : this.#renderQuiet(part, words)}
      <div class="acts">
        <button id="pause" type="button" @click=${() => this.#wish('pause')}>${words.pause}</button>
        <button type="button" @click=${() => this.#wish('stop')}>${words.stop}</button>
      </div>
    `;
  }

  #renderQuiet({ undoable, presence }: BarPart, words: AskingWords): TemplateResult {
    return html`<div class="acts more">
      ${
        presence?.interpreter
          ? html`<button type="button" class="quiet" @click=${() => this.#wish('interpreter-lost')}>
              ${words.interpreterLost}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => this.#wish('presence')}>
        ${words.presenceChanged}
      </button>
      <button type="button" class="quiet" ?disabled=${!undoable} @click=${this.#handleUndo}>
        ${words.undo}
      </button>
    </div> `;
  }
}

function tellPresence({ people, presence }: BarPart, locale: InterviewLocale): string {
  const words = locale.interview.asking;
  const names = people
    .filter(({ id }) => presence?.persons.includes(id))
    .map(({ label }) => label)
    .concat(presence?.others ?? []);
  if (names.length === 0) return words.alone;
  return `${words.present}: ${new Intl.ListFormat(locale.language).format(names)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-interview-bar': InterviewBar;
  }
}

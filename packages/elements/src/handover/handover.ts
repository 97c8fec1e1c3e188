import type { QuestionView } from '@helhet/core';
import type { InterviewSession, InterviewView } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { InterviewLocale } from '../locales/locale.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import { drawSheet } from './draw-sheet.js';
import { HandoverWishEvent } from './handover-wish-event.js';
import { handoverStyles } from './handover.styles.js';
import { ReadAloud } from './read-aloud.js';
import { sheetOf } from './sheet-of.js';
import type { GroupStep, QuestionStep } from './steps-of.js';
import { Turn } from './turn.js';

type HandoverPart = Pick<
  InterviewView,
  'outline' | 'language' | 'people' | 'respondentLabel' | 'homeButton'
>;

/**
 * The interview while whoever answers holds the screen: one question at a time, large, with pause and stop
 * always at hand, and nothing of what was said before.
 *
 * There is no way out of it but a wish: a pause leads to the check of who is there.
 *
 * @customElement helhet-handover
 *
 * @fires {HandoverWishEvent} helhet-handover-wish - Whoever holds the screen wants a pause, to stop, or not to go home.
 *
 * @internal
 */
export class Handover extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    handoverStyles,
  ];

  readonly #selected: Select<InterviewSession, HandoverPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): HandoverPart => ({
      outline: view.outline,
      language: view.language,
      people: view.people,
      respondentLabel: view.respondentLabel,
      homeButton: view.homeButton,
    }),
  });

  readonly #reader: ReadAloud = new ReadAloud(this);
  #turn: Turn | null = null;
  /** What is on screen, to notice when it becomes something else. */
  #screen = '';
  #hasActed = false;

  /** Gives at once what is being typed, if anything. */
  commit(): void {
    this.renderRoot.querySelector('helhet-question')?.commit();
  }

  /** Leads reading and the keyboard to the title. */
  focusTitle(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(): void {
    if (this.shadowRoot?.activeElement) this.#hasActed = true;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#follow();
    super.update(changed);
  }

  protected override updated(): void {
    const screen = this.#turn?.place.id ?? '';
    if (screen !== this.#screen && this.#screen !== '' && this.#hasActed) this.focusTitle();
    this.#screen = screen;
    this.#hasActed = false;
  }

  /** Brings the turn up to date with the session; reading stops when its question is left. */
  #follow(): void {
    const { session, part } = this.#selected;
    if (!session || !part) return;
    if (this.#turn?.session !== session) {
      this.#turn = new Turn(session);
      this.#screen = '';
    }
    this.#turn.follow(part.outline);
    if (this.#turn.place.id !== this.#screen) this.#reader.stop();
  }

  /** Moves in the turn, with everything that was just said. */
  #move(move: (turn: Turn) => void): void {
    const turn = this.#turn;
    if (!turn) return;
    turn.follow(turn.session.view.outline);
    move(turn);
    this.#hasActed = true;
    this.requestUpdate();
  }

  /** An answer that was refused just now keeps whoever gave it here, once. */
  #leave(move: (turn: Turn) => void): void {
    const before = this.#issueHere;
    this.commit();
    const issue = this.#issueHere;
    if (issue === null || issue === before) this.#move(move);
  }

  get #issueHere(): QuestionView['issue'] {
    const turn = this.#turn;
    if (turn?.place.kind !== 'question') return null;
    return turn.session.view.outline.questions.get(turn.place.question)?.issue ?? null;
  }

  #add(step: GroupStep): void {
    const added = this.#selected.session?.addInstance(step.group);
    if (added?.ok) this.#move((turn) => turn.enter(step, added.value));
  }

  #remove({ group, id }: NonNullable<QuestionStep['instance']>): void {
    // What is being typed is said first, so that the worker can have it back.
    this.commit();
    if (this.#selected.session?.removeInstance(group, id).ok) this.#move(() => undefined);
  }

  #wish(wish: HandoverWishEvent['wish']): void {
    this.dispatchEvent(new HandoverWishEvent({ wish }));
  }

  /** Whatever comes of it, a child who said so is not left with the next question. */
  #handleNotHome(): void {
    this.#wish('not-home');
    if (this.#selected.session?.view.flow === 'asking') this.#wish('stop');
  }

  /** What gets focus is never left under the buttons that are always there. */
  #handleFocusIn(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || target.id === 'title') return;
    // The page scrolls to what gets focus after it has told of it.
    setTimeout(() => {
      const bar = this.renderRoot.querySelector('.always')?.getBoundingClientRect();
      const { top, bottom } = target.getBoundingClientRect();
      const isUnder = bar && top < bar.bottom && bottom > bar.top;
      if (isUnder) target.scrollIntoView({ block: 'center' });
    });
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    const turn = this.#turn;
    if (!part || !turn) return nothing;
    const locale = interviewLocaleOf(part.language);
    const sheet = sheetOf({
      ...part,
      turn,
      locale,
      goOn: () => this.#leave((now) => now.goOn()),
      goBack: () => this.#leave((now) => now.goBack()),
      add: (step) => this.#add(step),
      remove: (instance) => this.#remove(instance),
      giveBack: () => this.#wish('pause'),
    });
    const { isReading } = this.#reader;
    const toggle = (): void => {
      if (isReading) this.#reader.stop();
      else this.#reader.read(sheet.sentences, part.language);
    };
    return html`
      ${this.#renderAlways(part, locale)}
      <div @focusin=${this.#handleFocusIn}>
        ${drawSheet(
          sheet,
          locale.handover,
          this.#reader.canRead(part.language) ? { isReading, toggle } : null,
        )}
      </div>
    `;
  }

  #renderAlways({ homeButton }: HandoverPart, locale: InterviewLocale): TemplateResult {
    const { asking } = locale.interview;
    const words = locale.handover;
    return html`<div class="always" role="group" aria-label=${words.always}>
      <button type="button" @click=${() => this.#wish('pause')}>${asking.pause}</button>
      <button type="button" @click=${() => this.#wish('stop')}>${asking.stop}</button>
      ${
        homeButton
          ? html`<button type="button" class="home" @click=${this.#handleNotHome}>
              ${words.notHome}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-handover': Handover;
  }
}

import type { AreaId, Issue } from '@helhet/core';
import type { InterviewSession, InterviewView, Outcome } from '@helhet/machines';
import type { Context } from '@lit/context';
import { ContextProvider } from '@lit/context';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import type { HandoverWishEvent } from '../handover/handover-wish-event.js';
import type { Handover } from '../handover/handover.js';
import { isHandedOver } from '../handover/is-handed-over.js';
import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { InterviewLocale } from '../locales/locale.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import type { AreaChoiceEvent } from './area-entry.js';
import type { Area } from './area.js';
import type { ClosingDraft, ClosingEvent } from './closing-ritual.js';
import { carryOut } from './carry-out.js';
import { goOn } from './go-on.js';
import type { InterviewWishEvent } from './interview-bar.js';
import { InterviewDoneEvent } from './interview-done-event.js';
import { interviewStyles } from './interview.styles.js';
import type { PresenceChoiceEvent } from './presence-choice-event.js';
import {
  drawAsking,
  drawDone,
  drawHeld,
  drawPaused,
  drawPresence,
  drawProblems,
  drawStatus,
  drawVeiled,
  drawWaysOut,
} from './interview-screens.js';
import { Veil, type VeilCause } from './veil.js';

const questionsTags = 'helhet-area, helhet-handover';

type InterviewPart = Omit<InterviewView, 'outline' | 'undoable' | 'saving'> & {
  readonly areaIds: readonly AreaId[];
};

/**
 * One interview, from who is there to the closing ritual. Draws an `InterviewSession`, calls its verbs
 * and keeps no answer: an answer wakes its question, its area in the list and the progress line.
 *
 * Works alone, for any instrument; offers languages and shows what is saved unless an assessment does.
 *
 * @customElement helhet-interview
 *
 * @csspart base - Everything.
 * @csspart header - Whom the talk is with, and the title.
 * @csspart main - What is shown now.
 * @csspart question - The fieldset round a question.
 * @csspart text - A question's text.
 * @csspart choice - One answer to choose.
 * @csspart issue - Why an answer was refused.
 * @csspart help - Support for the worker.
 * @cssproperty [--helhet-sticky-top=0] - Where the bar stays when the page is scrolled.
 *
 * @fires {InterviewDoneEvent} helhet-interview-done - A person closed the interview.
 *
 * @example
 * ```ts
 * import '@helhet/elements/interview/define';
 * import { createInterview } from '@helhet/machines';
 *
 * const element = document.createElement('helhet-interview');
 * element.session = createInterview({ caseRef, catalogue, instrument: 'sleep', store });
 * document.body.append(element);
 * ```
 * @public
 */
export class Interview extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    interviewStyles,
  ];

  @state() private changingPresence = false;
  @state() private closingDraft: ClosingDraft = {};
  @state() private refusals: readonly Issue[] = [];

  /** The interview to draw; taken from the element around when not set. */
  @property({ attribute: false }) session: InterviewSession | null = null;
  /** After how many minutes of stillness the interview is paused and hidden; never, when 0. A hidden page pauses too. */
  @property({ type: Number, attribute: 'idle-blur-minutes' }) idleBlurMinutes = 0;
  /** A neutral page that one press leads to at once; there is no such button without one. */
  @property({ attribute: 'quick-exit' }) quickExit = '';

  readonly #selected: Select<InterviewSession, InterviewPart> = new Select(this, {
    context: interviewContext,
    given: () => this.session,
    same: sameEntries,
    select: ({ view }): InterviewPart => {
      const { outline, undoable: _, saving: __, ...part } = view;
      return { ...part, areaIds: outline.areaIds };
    },
  });

  readonly #provided: ContextProvider<Context<symbol, InterviewSession | null>, this> =
    new ContextProvider(this, { context: interviewContext, initialValue: null });

  readonly #veil: Veil = new Veil(
    this,
    () => this.idleBlurMinutes,
    (why) => this.#pauseUnseen(why),
  );

  /** What is on screen, to notice when it becomes something else. */
  #screen = '';
  #hasActed = false;

  /** Gives at once what is being typed, if anything. */
  commit(): void {
    this.renderRoot.querySelector<Area | Handover>(questionsTags)?.commit();
  }

  // Not in willUpdate: there the session still looks as it did when last drawn.
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('idleBlurMinutes')) this.#veil.restart();
    const { session } = this.#selected;
    if (this.#provided.value !== session) this.#turnTo(session);
    if (this.#selected.part?.flow !== 'asking') this.changingPresence = false;
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement) {
      this.#hasActed = true;
    }
    super.update(changed);
  }

  protected override updated(): void {
    const part = this.#selected.part;
    if (!part) return;
    const screen = [part.id, part.status, part.flow, this.changingPresence, part.area].join(' ');
    if (screen !== this.#screen && this.#screen !== '' && this.#hasActed) this.#leadToTitle();
    this.#hasActed = false;
    this.#screen = screen;
  }

  /** What is being typed belongs to the talk before; nothing of that is carried over. */
  #turnTo(session: InterviewSession | null): void {
    if (this.#provided.value) this.commit();
    this.#provided.setValue(session);
    this.changingPresence = false;
    this.closingDraft = {};
    this.refusals = [];
  }

  /** Calls a verb, after whatever is being typed, and tells what was refused. */
  #do<T>(verb: (session: InterviewSession) => Outcome<T>): boolean {
    const { session } = this.#selected;
    if (!session) return false;
    this.commit();
    this.#hasActed = true;
    const outcome = verb(session);
    this.refusals = outcome.ok ? [] : outcome.issues;
    return outcome.ok;
  }

  /** Nobody is looking: what is being typed is given, and whoever comes back is asked who is there. */
  #pauseUnseen(why: VeilCause): void {
    this.commit();
    const { session, part } = this.#selected;
    if (part?.flow === 'asking' || part?.flow === 'held') session?.pause(why);
  }

  #leadToTitle(): void {
    const asked = this.renderRoot.querySelector<Area | Handover>(questionsTags);
    if (asked) void asked.updateComplete.then(() => asked.focusTitle());
    else this.renderRoot.querySelector<HTMLElement>('[part="main"] [tabindex="-1"]')?.focus();
  }

  #handlePresence(event: PresenceChoiceEvent): void {
    const { presence } = event;
    const verb = this.changingPresence ? 'changePresence' : 'confirmPresence';
    if (this.#do((session) => session[verb](presence))) this.changingPresence = false;
  }

  #handleArea(event: AreaChoiceEvent): void {
    event.stopPropagation();
    this.#do((session) => session.showArea(event.area));
  }

  #handleWish(event: InterviewWishEvent | HandoverWishEvent): void {
    event.stopPropagation();
    const { wish } = event;
    if (wish !== 'presence') {
      this.#do((session) => carryOut(wish, session));
      return;
    }
    this.commit();
    this.#hasActed = true;
    this.changingPresence = true;
  }

  #handleClosing(event: ClosingEvent): void {
    this.closingDraft = event.draft;
    const { closing } = event;
    if (closing === null || !this.#do((session) => session.close(closing))) return;
    this.closingDraft = {};
    const { part } = this.#selected;
    if (part) this.dispatchEvent(new InterviewDoneEvent({ interview: part.id }));
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part) return nothing;
    const locale = interviewLocaleOf(part.language);
    const isVeiled = this.#veil.isDown && part.flow !== 'paused';
    const header = html`<helhet-interview-header part="header"></helhet-interview-header>`;
    return html`<div
      part="base"
      class="base"
      lang=${part.language}
      @helhet-area-choice=${this.#handleArea}
      @helhet-interview-wish=${this.#handleWish}
      @helhet-handover-wish=${this.#handleWish}
    >
      <helhet-quick-exit
        address=${this.quickExit}
        .commit=${() => this.commit()}
      ></helhet-quick-exit>
      ${isHandedOver(part) ? nothing : header}
      <div class="problems" role="alert">
        ${drawProblems([...part.issues, ...this.refusals], locale)}
      </div>
      ${isVeiled ? drawVeiled(locale.interview, () => this.#veil.lift()) : nothing}
      ${keyed(
        part.id,
        html`<div part="main" ?inert=${isVeiled} class=${isVeiled ? 'veiled' : ''}>
          ${this.#renderScreen(part, locale)}
        </div>`,
      )}
    </div>`;
  }

  #renderScreen(part: InterviewPart, locale: InterviewLocale): TemplateResult {
    const words = locale.interview;
    if (part.status !== 'ready') {
      return drawStatus(part.status, words, () => this.#selected.session?.reload());
    }
    if (part.flow === 'precheck' || this.changingPresence) {
      return drawPresence(part, locale, this.changingPresence, (event) => {
        this.#handlePresence(event);
      });
    }
    const pause = (reason: 'wanted' | 'stop-wanted'): void => {
      this.#do((session) => session.pause(reason));
    };
    switch (part.flow) {
      case 'asking':
        return drawAsking(part, locale, () => void this.#do((session) => session.finish()));
      case 'held':
        return drawHeld(part.held ?? '', locale, pause);
      case 'paused':
        return drawPaused(locale, part, (isTakenOver) => {
          this.#veil.lift();
          this.#do((session) => goOn(session, isTakenOver));
        });
      case 'closing':
        return html`<h3 class="subtitle" tabindex="-1">${words.closing.title}</h3>
          ${drawWaysOut(words.asking, pause)}
          <helhet-safety-pane></helhet-safety-pane>
          <helhet-closing-ritual
            .draft=${this.closingDraft}
            language=${part.language}
            @helhet-closing=${this.#handleClosing}
          ></helhet-closing-ritual>`;
      case 'done':
        return drawDone(words, part.language, (reason) => {
          this.#do((session) => session.reopen(reason));
        });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-interview': Interview;
  }
}

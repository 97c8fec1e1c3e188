import type { InterviewId, Language, Person, PersonId, UnitKind } from '@helhet/core';
import { unitKinds } from '@helhet/core';
import type { AssessmentSession, FamilyView, UnitView, VoiceView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { Announcer } from '../announce/announcer.js';
import { localeOf } from '../locales/index.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { findingsAt } from './findings-at.js';
import { FindingsOpenEvent } from './findings-open-event.js';
import type { InformationDoneEvent } from './information-done-event.js';
import { InterviewOpenEvent } from './interview-open-event.js';
import { renderParentChildGrid } from './parent-child-grid.js';
import { parentChildGridStyles } from './parent-child-grid.styles.js';
import { renderPeople } from './people-list.js';
import { progressBar } from './status-sign.js';
import { suggestTurn } from './suggested-turn.js';
import { hasSeveralVoices } from './several-voices.js';
import { renderUnitCard, voiceName, type CardBoard } from './unit-card.js';
import { unitBoardStyles } from './unit-board.styles.js';
import { unitName } from './unit-name.js';
import { VoicesOpenEvent } from './voices-open-event.js';

interface BoardPart extends Pick<FamilyView, 'family' | 'bypassed'> {
  readonly units: readonly UnitView[];
  readonly language: Language;
}

/** What stands in front of the board: someone is informed, or a unit is set aside. */
type Front =
  | { readonly kind: 'information'; readonly person: Person; readonly opens: Opening | null }
  | { readonly kind: 'set-aside'; readonly unit: UnitView };

interface Opening {
  readonly unit: UnitView;
  readonly voice: VoiceView;
}

/**
 * Every unit of an assessment, by kind: how far each voice has come, and whose turn is suggested.
 *
 * The board opens no interview itself: it asks with `helhet-interview-open`. Before someone's first
 * interview it lets the worker record what they were told.
 *
 * @customElement helhet-unit-board
 *
 * @csspart unit - One unit.
 *
 * @fires {InterviewOpenEvent} helhet-interview-open - A worker chose whom to interview about what.
 * @fires {VoicesOpenEvent} helhet-voices-open - A worker wants to see the voices of a unit side by side.
 * @fires {FindingsOpenEvent} helhet-findings-open - A worker wants to decide about the findings of a unit.
 *
 * @example
 * ```ts
 * board.session = session;
 * board.addEventListener('helhet-interview-open', ({ unit, respondent }) => {
 *   const opened = session.openInterview({ unit, respondent });
 * });
 * ```
 * @public
 */
export class UnitBoard extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    unitBoardStyles,
    parentChildGridStyles,
  ];

  readonly #announcer: Announcer = new Announcer(this);
  readonly #board: Select<AssessmentSession, BoardPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    select: ({ view }): BoardPart => ({
      units: view.units,
      family: view.family.family,
      bypassed: view.family.bypassed,
      language: view.language,
    }),
    same: sameEntries,
  });

  @state() private front: Front | null = null;

  /** The assessment; taken from the surrounding `helhet-assessment` when absent. */
  @property({ attribute: false }) session: AssessmentSession | null = null;
  /** Whether the page can show voices side by side: then units with several have a way there. */
  @property({ type: Boolean }) comparable = false;
  /** Whether the page can show findings: then units with something to decide have a way there. */
  @property({ type: Boolean }) decidable = false;

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.front && dialog && !dialog.open) dialog.showModal();
  }

  #handleOpen(unit: UnitView, voice: VoiceView): void {
    const person = this.#personOf(voice);
    const isKept = voice.flow === 'done' || unit.status === 'closed';
    if (person && !voice.informed && !isKept) {
      this.front = { kind: 'information', person, opens: { unit, voice } };
      return;
    }
    this.#ask(unit, voice, isKept ? voice.interview : null);
  }

  #ask(unit: UnitView, { respondent }: VoiceView, interview: InterviewId | null): void {
    this.dispatchEvent(new InterviewOpenEvent({ unit: unit.id, respondent, interview }));
  }

  #personOf({ respondent }: VoiceView): Person | null {
    if (respondent.kind !== 'person') return null;
    const persons = this.#board.part?.family.persons ?? [];
    return persons.find(({ id }) => id === respondent.person) ?? null;
  }

  #handleInform(person: PersonId): void {
    const found = this.#board.part?.family.persons.find(({ id }) => id === person);
    if (found) this.front = { kind: 'information', person: found, opens: null };
  }

  #handleInformed(event: InformationDoneEvent): void {
    const opens = this.front?.kind === 'information' ? this.front.opens : null;
    const words = this.#words();
    this.#leaveFront();
    if (event.saved) this.#announcer.say(words.information.saved);
    if (event.opens && opens) this.#ask(opens.unit, opens.voice, null);
  }

  #handleTakeUp(unit: UnitView): void {
    this.#board.session?.takeUp(unit.id);
    this.#leadToSetting(unit);
  }

  #handleSetAside(unit: UnitView): void {
    this.#leaveFront();
    this.#leadToSetting(unit);
  }

  /** The button that was pressed is gone; the one in its place has focus instead. */
  #leadToSetting({ id }: UnitView): void {
    const card = `[aria-labelledby="unit-${CSS.escape(id)}"]`;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`${card} .setting button`)?.focus(),
    );
  }

  #leaveFront(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.front = null;
  }

  #words(): ReturnType<typeof localeOf>['board'] {
    return localeOf(this.#board.part?.language ?? 'sv').board;
  }

  override render(): TemplateResult {
    const { part } = this.#board;
    const words = this.#words();
    return html`<div class="board stack loose">
        ${
          part && part.units.length > 0
            ? this.#renderBoard(part)
            : html`<h2 class="title">${words.heading}</h2>
                <p class="soft">${words.empty}</p>`
        }
      </div>
      ${this.#renderFront(part)} ${this.#announcer.region()}`;
  }

  #renderBoard(part: BoardPart): TemplateResult {
    const { units, family } = part;
    const locale = localeOf(part.language);
    const board: CardBoard = {
      family,
      locale,
      suggested: suggestTurn(units, family),
      open: (unit, voice) => this.#handleOpen(unit, voice),
      openOwn: ({ id: unit }, { respondent }) =>
        this.dispatchEvent(
          new InterviewOpenEvent({ unit, respondent, interview: null, anew: true }),
        ),
      setAside: (unit) => (this.front = { kind: 'set-aside', unit }),
      takeUp: (unit) => this.#handleTakeUp(unit),
      isComparable: (unit) => this.comparable && hasSeveralVoices(unit, this.#board.session),
      compare: ({ id }) => this.dispatchEvent(new VoicesOpenEvent({ unit: id })),
      findingsAt: (unit) => (this.decidable ? findingsAt(unit, this.#board.session) : null),
      decide: ({ id }) => this.dispatchEvent(new FindingsOpenEvent({ unit: id })),
    };
    return html`${this.#renderSummary(units, board)}
    ${unitKinds.map((kind) => this.#renderKind(kind, units, board))}
    ${renderPeople(units, board, part.bypassed, (person) => this.#handleInform(person))}`;
  }

  #renderSummary(units: readonly UnitView[], board: CardBoard): TemplateResult {
    const words = board.locale.board;
    const counts = unitKinds.map(
      (kind) => [kind, units.filter(({ unit }) => unit.kind === kind).length] as const,
    );
    const done = units.filter(({ status }) => status === 'done').length;
    const { suggested } = board;
    return html`<div class="summary">
      <div class="stack tight">
        <h2 class="title">${words.heading}</h2>
        <p>${words.counts(counts)}</p>
        <p class="soft small">${words.done(done, units.length)}</p>
        ${progressBar(done, units.length)}
      </div>
      ${
        suggested
          ? html`<div class="suggestion">
              <p class="soft small">${words.suggested}</p>
              <p class="heading">${unitName(suggested.unit.unit, board.family, words)}</p>
              <p class="soft">
                ${
                  suggested.voice.respondent.kind === 'worker'
                    ? words.worker
                    : words.answers(voiceName(suggested.voice, words))
                }
              </p>
              <button
                type="button"
                class="primary"
                @click=${() => board.open(suggested.unit, suggested.voice)}
              >
                ${suggested.voice.flow === 'not-started' ? words.actions.open : words.actions.continue}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderKind(
    kind: UnitKind,
    all: readonly UnitView[],
    board: CardBoard,
  ): TemplateResult | typeof nothing {
    const units = all.filter(({ unit }) => unit.kind === kind);
    const words = board.locale.board;
    if (units.length === 0) return nothing;
    return html`<section aria-labelledby=${`kind-${kind}`}>
      <h3 class="heading" id=${`kind-${kind}`}>${words.kinds[kind]}</h3>
      <p class="soft small lead">${words.kindLeads[kind]}</p>
      ${
        kind === 'parent-child'
          ? renderParentChildGrid(units, board)
          : html`<div class="cards">${units.map((unit) => renderUnitCard(unit, board))}</div>`
      }
    </section>`;
  }

  #renderFront(part: BoardPart | undefined): TemplateResult | typeof nothing {
    const { front } = this;
    if (!front || !part) return nothing;
    const words = this.#words();
    const name =
      front.kind === 'information'
        ? words.information.legend(front.person.label)
        : words.setAside.legend(unitName(front.unit.unit, part.family, words));
    return html`<dialog
      aria-labelledby="front"
      @cancel=${() => this.#leaveFront()}
      @close=${() => (this.front = null)}
    >
      <div class="stack">
        <h3 class="heading" id="front" tabindex="-1">${name}</h3>
        ${
          front.kind === 'information'
            ? html`<helhet-information-step
                .session=${this.#board.session}
                .person=${front.person}
                .language=${part.language}
                ?opens=${front.opens !== null}
                @helhet-information-done=${this.#handleInformed}
              ></helhet-information-step>`
            : html`<helhet-set-aside-step
                .session=${this.#board.session}
                .unit=${front.unit.id}
                .language=${part.language}
                @helhet-set-aside-done=${() => this.#handleSetAside(front.unit)}
              ></helhet-set-aside-step>`
        }
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-unit-board': UnitBoard;
  }
}

import type { Family, Language, UnitId, UnitVoices } from '@helhet/core';
import type { AssessmentSession, UnitView } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { Announcer } from '../announce/announcer.js';
import { renderCheckField } from '../field/check-field.js';
import { checkStyles } from '../field/check.styles.js';
import { isScreenHandedOver } from '../handover/is-screen-handed-over.js';
import { drawVeiled } from '../interview/interview-screens.js';
import { Veil } from '../interview/veil.js';
import { localeOf, type Locale } from '../locales/index.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { unitName } from '../unit-board/unit-name.js';
import { countQuestions, drawAreas, onlyDifferences } from './draw-areas.js';
import { VoicesCloseEvent } from './voices-close-event.js';
import { voicesStyles } from './voices.styles.js';

interface VoicesPart {
  /** Another object whenever something is said about the unit. */
  readonly unit: UnitView | null;
  readonly family: Family;
  readonly language: Language;
  readonly isHandedOver: boolean;
}

/**
 * What everyone has said about one unit, side by side: question by question, each voice in its own column, the
 * child first, and in words where they differ. Nothing is merged, counted or ranked.
 *
 * For the worker only. Nothing is drawn while a respondent holds the screen, and while the page is hidden or has
 * been still for long, what was said is taken off it. The element leads nowhere itself: it asks to be left.
 *
 * @customElement helhet-voices
 *
 * @csspart question - One question with its voices.
 * @csspart difference - What sets its voices apart, in words.
 *
 * @fires {VoicesCloseEvent} helhet-voices-close - A worker wants to go back.
 *
 * @example
 * ```ts
 * voices.session = session;
 * voices.unit = 'C:anna';
 * voices.addEventListener('helhet-voices-close', () => voices.remove());
 * ```
 * @public
 */
export class VoicesElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    checkStyles,
    voicesStyles,
  ];

  readonly #announcer: Announcer = new Announcer(this);
  readonly #selected: Select<AssessmentSession, VoicesPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    select: ({ view }): VoicesPart => ({
      unit: view.units.find(({ id }) => id === this.unit) ?? null,
      family: view.family.family,
      language: view.language,
      isHandedOver: isScreenHandedOver(view.units, this.#selected.session),
    }),
    same: sameEntries,
  });
  readonly #veil: Veil = new Veil(
    this,
    () => this.idleBlurMinutes,
    () => undefined,
  );

  @state() private onlyDifferences = false;

  /** The assessment; taken from the surrounding `helhet-assessment` when absent. */
  @property({ attribute: false }) session: AssessmentSession | null = null;
  /** Whose voices to show. Never an attribute: an id may tell a name. */
  @property({ attribute: false }) unit: UnitId | null = null;
  /** After how many minutes of stillness what was said is hidden; never, when 0. */
  @property({ type: Number, attribute: 'idle-blur-minutes' }) idleBlurMinutes = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('idleBlurMinutes')) this.#veil.restart();
    if (changed.has('unit')) this.onlyDifferences = false;
  }

  #handleFilter(isOn: boolean, voices: UnitVoices, { voices: words }: Locale): void {
    this.onlyDifferences = isOn;
    const areas = isOn ? onlyDifferences(voices.areas) : voices.areas;
    this.#announcer.say(words.shown(countQuestions(areas)));
  }

  #handleUnveil(): void {
    this.#veil.lift();
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  override render(): TemplateResult {
    const { part, session } = this.#selected;
    const locale = localeOf(part?.language ?? 'sv');
    return html`<div lang=${locale.language} dir=${locale.direction}>
        ${
          part?.unit && session
            ? this.#renderWhole(part.unit, part, session, locale)
            : html`<p class="soft">${locale.voices.empty}</p>`
        }
      </div>
      ${this.#announcer.region()}`;
  }

  #renderWhole(
    { id, unit }: UnitView,
    part: VoicesPart,
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (part.isHandedOver) return nothing;
    if (this.#veil.isDown) return drawVeiled(locale.interview, () => this.#handleUnveil());
    const words = locale.voices;
    const voices = session.voices(id);
    const name = unitName(unit, part.family, locale.board);
    return html`<p class="not-printed">${words.notPrinted}</p>
      <div class="whole stack loose">
        <div class="stack">
          <div>
            <button
              type="button"
              class="quiet back"
              @click=${() => this.dispatchEvent(new VoicesCloseEvent())}
            >
              ${words.back}
            </button>
            <h2 class="title" tabindex="-1">${words.heading(name)}</h2>
          </div>
          <p class="notice">${words.lead}</p>
          ${
            voices.areas.length === 0
              ? html`<p class="soft">${words.empty}</p>`
              : html`<div class="filter">
                  ${renderCheckField({
                    name: 'only-differences',
                    label: words.filter,
                    checked: this.onlyDifferences,
                    changed: (isOn) => this.#handleFilter(isOn, voices, locale),
                  })}
                </div>`
          }
        </div>
        ${this.#renderAreas(voices, part.family, locale)}
      </div>`;
  }

  #renderAreas(
    { voices, areas, observed }: UnitVoices,
    family: Family,
    locale: Locale,
  ): TemplateResult {
    const shown = this.onlyDifferences ? onlyDifferences(areas) : areas;
    if (areas.length > 0 && shown.length === 0) {
      return html`<p class="soft">${locale.voices.nothingDiffers}</p>`;
    }
    const names = voices.map(({ label }) => label.trim() || locale.board.unnamed);
    return drawAreas(shown, voices, { names, observed, locale, family });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-voices': VoicesElement;
  }
}

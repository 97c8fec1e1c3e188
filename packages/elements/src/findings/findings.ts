import type { Factor, Family, Finding, Language, Unit, UnitId } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { Announcer } from '../announce/announcer.js';
import { renderSelectField } from '../field/select-field.js';
import { isScreenHandedOver } from '../handover/is-screen-handed-over.js';
import { drawVeiled } from '../interview/interview-screens.js';
import { Veil } from '../interview/veil.js';
import { localeOf, type FindingVerb, type Locale } from '../locales/index.js';
import { createFieldName } from '../question/field-name.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { unitName } from '../unit-board/unit-name.js';
import { renderFinding, verbsFor } from './draw-finding.js';
import { beginDraft, type FindingDraft, type FindingPlace } from './finding-draft.js';
import type { DraftChangeEvent, FindingDoneEvent } from './finding-form-events.js';
import { FindingsCloseEvent } from './findings-close-event.js';
import { findingsStyles } from './findings.styles.js';
import { proposingLines, type ProposingLine } from './proposing-lines.js';

interface FindingsPart {
  readonly unit: Unit | null;
  /** Another object whenever something about the unit's findings changes. */
  readonly findings: readonly Finding[];
  readonly family: Family;
  readonly language: Language;
  readonly isHandedOver: boolean;
}

/**
 * The findings of one unit: what answers propose, who says otherwise, and what the worker decides about it. In the
 * order of the factors; nothing is counted, added up or ranked.
 *
 * For the worker only. Nothing is drawn while a respondent holds the screen, and while the page is hidden or has
 * been still for long, everything is taken off it; what was begun is there again. The element leads nowhere itself:
 * it asks to be left.
 *
 * @customElement helhet-findings
 *
 * @csspart finding - One finding.
 * @csspart disagreement - Who says otherwise, in words.
 *
 * @fires {FindingsCloseEvent} helhet-findings-close - A worker wants to go back.
 *
 * @example
 * ```ts
 * findings.session = session;
 * findings.unit = 'C:anna';
 * findings.addEventListener('helhet-findings-close', () => findings.remove());
 * ```
 * @public
 */
export class FindingsElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    findingsStyles,
  ];

  readonly #name: string = createFieldName();
  readonly #announcer: Announcer = new Announcer(this);
  readonly #selected: Select<AssessmentSession, FindingsPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    select: ({ view }): FindingsPart => {
      const { session } = this.#selected;
      const unit = view.units.find(({ id }) => id === this.unit)?.unit ?? null;
      return {
        unit,
        findings: (unit && session?.findings.of(unit.id)) ?? none,
        family: view.family.family,
        language: view.language,
        isHandedOver: isScreenHandedOver(view.units, session),
      };
    },
    same: sameEntries,
  });
  readonly #veil: Veil = new Veil(
    this,
    () => this.idleBlurMinutes,
    () => undefined,
  );

  /** What is being decided; `null` when nothing is. */
  @state() private draft: FindingDraft | null = null;

  /** The assessment; taken from the surrounding `helhet-assessment` when absent. */
  @property({ attribute: false }) session: AssessmentSession | null = null;
  /** Whose findings to show. Never an attribute: an id may tell a name. */
  @property({ attribute: false }) unit: UnitId | null = null;
  /** After how many minutes of stillness everything is hidden; never, when 0. */
  @property({ type: Number, attribute: 'idle-blur-minutes' }) idleBlurMinutes = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('idleBlurMinutes')) this.#veil.restart();
    if (changed.has('unit') || changed.has('session')) this.draft = null;
  }

  #handleBegin(place: FindingPlace, verb: FindingVerb): void {
    this.draft = beginDraft(place, verb);
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector('helhet-finding-form');
      await form?.updateComplete;
      form?.focus();
    });
  }

  /** After a decision the finding is read anew; a form that was left gives focus back to where it began. */
  #handleDone({ decided }: FindingDoneEvent, words: Locale['findings']): void {
    const { draft } = this;
    this.draft = null;
    if (!draft) return;
    if (decided) this.#announcer.say(words.done[draft.verb]);
    void this.updateComplete.then(() => {
      const finding = this.renderRoot
        .querySelector(`#${CSS.escape(`finding-${draft.factor}`)}`)
        ?.closest('article');
      const place = decided ? 'h4' : `button.${draft.verb}`;
      const target = finding?.querySelector<HTMLElement>(place);
      (target ?? this.renderRoot.querySelector<HTMLElement>('#added'))?.focus();
    });
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
            : html`<p class="soft">${locale.findings.empty}</p>`
        }
      </div>
      ${this.#announcer.region()}`;
  }

  #renderWhole(
    unit: Unit,
    part: FindingsPart,
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (part.isHandedOver) return nothing;
    if (this.#veil.isDown) return drawVeiled(locale.interview, () => this.#handleUnveil());
    const words = locale.findings;
    const name = unitName(unit, part.family, locale.board);
    return html`<p class="not-printed">${words.notPrinted}</p>
      <div class="whole stack loose">
        <div class="stack">
          <div>
            <button
              type="button"
              class="quiet back"
              @click=${() => this.dispatchEvent(new FindingsCloseEvent())}
            >
              ${words.back}
            </button>
            <h2 class="title" tabindex="-1">${words.heading(name)}</h2>
          </div>
          <p class="notice">${words.lead}</p>
          ${part.findings.length === 0 ? html`<p class="soft">${words.empty}</p>` : nothing}
        </div>
        ${groups.map((group) => this.#renderGroup(group, part, session, locale))}
        ${this.#renderAdding(unit, part.findings, session, locale)}
      </div>`;
  }

  #renderGroup(
    group: (typeof groups)[number],
    { findings, family }: FindingsPart,
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    const own = findings.filter((finding) => groupOf(finding) === group);
    if (own.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby=${group}>
      <h3 class="heading" id=${group}>${locale.findings.groups[group]}</h3>
      ${own.map((finding) => {
        const lines = proposingLines(finding, session, locale);
        const draft = this.#draftOf(finding);
        return renderFinding(finding, {
          name: session.findings.nameOf(finding.factor),
          lines,
          locale,
          family,
          form: draft && this.#renderForm(draft, lines, session, locale),
          begin: (verb) => this.#handleBegin(finding, verb),
        });
      })}
    </section>`;
  }

  /** What is being decided about a finding; nothing, when a colleague has decided it meanwhile. */
  #draftOf(finding: Finding): FindingDraft | null {
    const { draft } = this;
    const isOf = draft?.factor === finding.factor && verbsFor(finding).includes(draft.verb);
    return isOf ? draft : null;
  }

  #renderForm(
    draft: FindingDraft,
    lines: readonly ProposingLine[],
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult {
    return html`<helhet-finding-form
      .session=${session}
      .draft=${draft}
      .lines=${lines}
      .language=${locale.language}
      @helhet-draft-change=${(event: DraftChangeEvent) => {
        this.draft = event.draft;
      }}
      @helhet-finding-done=${(event: FindingDoneEvent) => this.#handleDone(event, locale.findings)}
    ></helhet-finding-form>`;
  }

  /** What a worker has seen or been told, and no answer proposes. */
  #renderAdding(
    { id: unit }: Unit,
    findings: readonly Finding[],
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    const { add, kinds } = locale.findings;
    const known = new Set(findings.map(({ factor }) => factor));
    const left = session.findings.factors(unit).filter(({ id }) => !known.has(id));
    if (left.length === 0) return nothing;
    const { draft } = this;
    const nameOf = ({ id, kind }: Factor): string =>
      `${kinds[kind]}: ${session.findings.nameOf(id)}`;
    const isAdded = draft !== null && !known.has(draft.factor);
    return html`<details class="pane">
      <summary>${add.summary}</summary>
      <div class="add">
        ${renderSelectField({
          id: 'added',
          name: this.#name,
          label: add.label,
          value: isAdded ? draft.factor : '',
          options: [['', add.choose], ...left.map((one) => [one.id, nameOf(one)] as const)],
          changed: (factor) => {
            const { kind } = left.find(({ id }) => id === factor) ?? {};
            if (kind) this.#handleBegin({ unit, factor, kind }, 'confirm');
            else this.draft = null;
          },
        })}
        ${isAdded ? this.#renderForm(draft, [], session, locale) : nothing}
      </div>
    </details>`;
  }
}

/** In the order they stand. */
const groups = ['risk', 'protective', 'explore'] as const;
const none: readonly Finding[] = [];

function groupOf({ status, kind }: Finding): (typeof groups)[number] {
  return status === 'to-explore' ? 'explore' : kind;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-findings': FindingsElement;
  }
}

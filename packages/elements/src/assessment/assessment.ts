import type { AssessmentPackage, Issue, UnitId } from '@helhet/core';
import type { AssessmentSession, InterviewSession } from '@helhet/machines';
import { ContextProvider } from '@lit/context';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { Announcer } from '../announce/announcer.js';
import { localeOf } from '../locales/index.js';
import type { AssessmentWords, Locale } from '../locales/index.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import type { InterviewOpenEvent } from '../unit-board/interview-open-event.js';
import { AssessmentErrorEvent } from './assessment-error-event.js';
import { renderHeader, type Place } from './assessment-header.js';
import { assessmentStyles } from './assessment.styles.js';
import { downloadPackage } from './download-package.js';
import { drawLogIssues } from './log-issues.js';
import { renderHandOver } from './hand-over.js';
import { renderLookedAt, renderOverview } from './overview.js';
import { PackageEvent } from './package-event.js';
import { shellPart, type ShellPart } from './shell-part.js';
import { renderWaiting } from './waiting.js';

/**
 * The whole workflow of an assessment: the family, the overview of its units, the interviews, and
 * the handing over of the result.
 *
 * Nothing is kept here but where the worker is. The page gives a session and takes the result from
 * `helhet-package`; without a session a calm, empty place is drawn.
 *
 * @customElement helhet-assessment
 *
 * @slot - Shown below everything else, such as the host's own contact details.
 *
 * @csspart header - The case, the language, the saving, and the navigation.
 * @csspart main - The place the worker is in.
 *
 * @fires {PackageEvent} helhet-package - The worker handed over, or an interview was closed.
 * @fires {AssessmentErrorEvent} helhet-assessment-error - The page gave something that cannot be used.
 *
 * @example
 * ```ts
 * const assessment = document.querySelector('helhet-assessment');
 * assessment.session = createAssessment({ caseRef, store, catalogue });
 * assessment.addEventListener('helhet-package', (event) => journal.receive(event.package));
 * ```
 * @public
 */
export class AssessmentElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    assessmentStyles,
  ];

  readonly #provider: ContextProvider<typeof assessmentContext> = new ContextProvider(this, {
    context: assessmentContext,
    initialValue: null,
  });
  readonly #announcer: Announcer = new Announcer(this);
  readonly #shell: Select<AssessmentSession, ShellPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.#usable(),
    select: ({ view }) =>
      shellPart(view, this.interview?.view ?? null, this.place === 'handing-over'),
    same: sameEntries,
  });
  #flow: ShellPart['flow'] = null;

  /** Where the worker is; `null` until the case is here. */
  @state() private place: Place | null = null;
  @state() private interview: InterviewSession | null = null;
  /** Whose voices are laid side by side, or whose findings are decided. */
  @state() private looked: UnitId | null = null;
  /** Why an interview could not be opened. */
  @state() private refusals: readonly Issue[] = [];

  /** A neutral page that one press leads to at once, in every interview; no such button without one. */
  @property({ attribute: 'quick-exit' }) quickExit = '';

  /** The running assessment. Whoever created it disposes of it. */
  @property({ attribute: false }) session: AssessmentSession | null = null;

  /** Builds the package of what has been assessed so far, or `null` when there is nothing. */
  buildPackage(): AssessmentPackage | null {
    try {
      return this.#usable()?.buildPackage() ?? null;
    } catch {
      const message = 'The session could not build the package. Look at the errors of its ports.';
      this.#tellError({ code: 'assessment.package-not-built', message });
      return null;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) {
      this.#provider.setValue(this.#usable());
      this.place = null;
      this.interview = null;
      this.looked = null;
      this.refusals = [];
      this.#flow = null;
    }
    const view = this.#usable()?.view;
    if (view?.status === 'ready') {
      this.place ??= view.family.step === 'ready' ? 'overview' : 'family';
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('session') && this.session && !this.#usable()) {
      const message =
        'The property "session" of helhet-assessment is no session. Set it to what `createAssessment` returned.';
      this.#tellError({ code: 'assessment.not-a-session', message });
    }
    this.#tellWhenClosed(this.#shell.part?.flow ?? null);
  }

  /** The session, when it is one: a page without types can give anything. */
  #usable(): AssessmentSession | null {
    const given: Partial<AssessmentSession> | null = this.session;
    return given && typeof given.subscribe === 'function' && given.view ? this.session : null;
  }

  #tellWhenClosed(flow: ShellPart['flow']): void {
    const wasOpen = this.#flow !== null && this.#flow !== 'done';
    this.#flow = flow;
    if (wasOpen && flow === 'done') this.#tellPackage('interview-closed');
  }

  /** Gives the host the package; says whether there was one, and the host lets it be told. */
  #tellPackage(reason: PackageEvent['reason']): boolean {
    const built = this.buildPackage();
    return built !== null && this.dispatchEvent(new PackageEvent({ package: built, reason }));
  }

  #tellError(error: ConstructorParameters<typeof AssessmentErrorEvent>[0]): void {
    this.dispatchEvent(new AssessmentErrorEvent(error));
  }

  async #goTo(place: Place): Promise<void> {
    this.place = place;
    this.refusals = [];
    if (this.interview?.view.flow === 'done' && place !== 'interview') this.#showInterview(null);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #handleInterviewOpen(event: InterviewOpenEvent): void {
    const { unit, respondent, interview, anew } = event;
    const session = this.#usable();
    if (!session) return;
    event.stopPropagation();
    const kept = interview === null ? null : session.interview(interview);
    const opened = kept ? null : session.openInterview({ unit, respondent, anew });
    if (opened && !opened.ok) {
      this.refusals = opened.issues;
      return;
    }
    this.#showInterview(kept ?? opened?.value ?? null);
    void this.#goTo('interview');
  }

  #lookAt(place: 'voices' | 'findings', unit: UnitId): void {
    this.looked = unit;
    void this.#goTo(place);
  }

  #showInterview(interview: InterviewSession | null): void {
    this.interview = interview;
    // Another interview that is done already was not closed now.
    this.#flow = interview?.view.flow ?? null;
  }

  #handleSend(words: AssessmentWords): void {
    if (this.#tellPackage('handed-over')) this.#announcer.say(words.handOver.sent);
  }

  #handleDownload(words: AssessmentWords): void {
    const built = this.buildPackage();
    if (built) downloadPackage(built, words.handOver.fileName);
  }

  override render(): TemplateResult {
    const { part } = this.#shell;
    const locale = localeOf(part?.language ?? 'sv');
    return html`<div class="shell" lang=${locale.language} dir=${locale.direction}>
      ${part ? this.#renderCase(part, locale) : html`<p class="soft empty">${locale.assessment.empty}</p>`}
      ${this.#announcer.region()}
      <slot></slot>
    </div>`;
  }

  #renderCase(part: ShellPart, locale: Locale): TemplateResult {
    const words = locale.assessment;
    const { session } = this.#shell;
    const { place } = this;
    const isReady = part.status === 'ready' && place !== null;
    return html`${
        part.isHandover || !session
          ? nothing
          : renderHeader({
              words,
              session,
              part,
              place: isReady ? place : null,
              hasInterview: this.interview !== null,
              goTo: (chosen) => void this.#goTo(chosen),
            })
      }
      <section part="main" class="main" tabindex="-1" aria-label=${words.label}>
        ${part.isHandover || !isReady ? nothing : drawLogIssues(part.issues, locale)}
        ${
          isReady && session
            ? this.#renderPlaces(place, part, session, locale)
            : renderWaiting(part.status, words, () => session?.reload())
        }
      </section>`;
  }

  /**
   * What someone has begun to write in the family or in an interview waits there, out of sight. While
   * somebody else holds the screen the family is not there at all.
   */
  #renderPlaces(
    place: Place,
    part: ShellPart,
    session: AssessmentSession,
    locale: Locale,
  ): TemplateResult {
    const words = locale.assessment;
    const toOverview = (): void => void this.#goTo('overview');
    return html`${
      part.isHandover
        ? nothing
        : html`<helhet-family .session=${session} ?hidden=${place !== 'family'}></helhet-family>`
    }
    ${
      place === 'overview'
        ? renderOverview({
            session,
            locale,
            refusals: this.refusals,
            openInterview: (event) => this.#handleInterviewOpen(event),
            openVoices: (unit) => this.#lookAt('voices', unit),
            openFindings: (unit) => this.#lookAt('findings', unit),
          })
        : nothing
    }
    ${part.isHandover ? nothing : renderLookedAt(place, session, this.looked, toOverview)}
    ${
      this.interview
        ? html`<helhet-interview
            .session=${this.interview}
            quick-exit=${this.quickExit}
            ?hidden=${place !== 'interview'}
          ></helhet-interview>`
        : nothing
    }
    ${
      place === 'interview' && part.flow === 'done'
        ? html`<p class="after">
            <button type="button" class="primary" @click=${toOverview}>${words.back}</button>
          </p>`
        : nothing
    }
    ${
      place === 'handing-over'
        ? renderHandOver({
            words: words.handOver,
            units: part.units ?? [],
            isSaved: part.isSaved,
            exportLimits: part.exportLimits ?? session.view.exportLimits,
            notices: locale.caseNotices,
            send: () => this.#handleSend(words),
            download: () => this.#handleDownload(words),
          })
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-assessment': AssessmentElement;
  }
}

import type { FamilyStep, Issue, Language } from '@helhet/core';
import { familySteps } from '@helhet/core';
import type { AssessmentSession, FamilyView } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { localeOf } from '../locales/index.js';
import type { FamilyWords, Locale } from '../locales/index.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import { FamilyStepElement, isSameIssue } from './family-step-element.js';
import { familyStyles } from './family.styles.js';
import { renderIssueList } from './issue-list.js';
import { isAboutChildren, stepOfIssue } from './step-of-issue.js';
import { renderStepNeeds } from './step-needs.js';
import { renderStepper, type ShownStep } from './stepper.js';

interface FamilyPart {
  readonly view: FamilyView;
  readonly language: Language;
}

/**
 * The family of an assessment: who belongs to it, how they stand to each other, where they live, what
 * has to be protected and what each one needs; and the whole drawn as a map.
 *
 * A calm row of steps that can be taken in any order and again. What is entered wrongly stays as it was
 * entered, and is told where it is until it is mended.
 *
 * @customElement helhet-family
 *
 * @csspart step - The step that is shown.
 * @csspart map - The map and its frame.
 *
 * @example
 * ```ts
 * const family = document.querySelector('helhet-family');
 * family.session = createAssessment({ caseRef, actor, catalogue });
 * ```
 * @public
 */
export class FamilyElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, buttonStyles, cardStyles, familyStyles];

  readonly #family: Select<AssessmentSession, FamilyPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    select: ({ view }): FamilyPart => ({ view: view.family, language: view.language }),
    same: sameEntries,
  });
  #drawn: FamilyView['family'] | null = null;

  /** The step that is looked at; `null` for the one to take next. */
  @state() private looked: ShownStep | null = null;
  /** Why a step could not be completed. */
  @state() private missing: readonly Issue[] = [];

  /** The assessment; taken from the surrounding `helhet-assessment` when absent. */
  @property({ attribute: false }) session: AssessmentSession | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) {
      this.looked = null;
      this.missing = [];
    }
    // What was missing may be there now; the step says so again when it is not.
    const family = this.#family.session?.view.family.family ?? null;
    if (this.#drawn !== family && this.#drawn !== null) this.missing = [];
    this.#drawn = family;
  }

  #shown(view: FamilyView): ShownStep {
    if (isAboutChildren(view.step)) return 'children';
    return this.looked ?? view.step;
  }

  #goTo(step: ShownStep): void {
    this.looked = step;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#step')?.focus(),
    );
  }

  /** Completes the steps up to the one shown, since one leans on another; stops where one is not complete. */
  #handleComplete(shown: FamilyStep): void {
    const { session } = this.#family;
    if (!session) return;
    const { completed } = session.view.family;
    const due = familySteps
      .slice(0, familySteps.indexOf(shown) + 1)
      .filter((step) => !completed.includes(step));
    for (const step of due) {
      const outcome = session.family.completeStep(step);
      if (!outcome.ok) {
        this.looked = step;
        this.missing = outcome.issues;
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector<HTMLElement>('#issues')?.focus(),
        );
        return;
      }
    }
    this.missing = [];
    this.#goTo(familySteps[familySteps.indexOf(shown) + 1] ?? 'ready');
  }

  async #showIssue(issue: Issue): Promise<void> {
    this.looked = stepOfIssue(issue);
    await this.updateComplete;
    const step = [...this.renderRoot.querySelectorAll('.step > *')].find(
      (element) => element instanceof FamilyStepElement,
    );
    if (!step) return;
    await step.updateComplete;
    if (!step.showIssue(issue)) this.renderRoot.querySelector<HTMLElement>('#step')?.focus();
  }

  override render(): TemplateResult {
    const { part } = this.#family;
    const locale = localeOf(part?.language ?? 'sv');
    const words = locale.family;
    if (!part) return html`<h2 class="title">${words.heading}</h2>`;
    const shown = this.#shown(part.view);
    const issues = this.#issues(part.view);
    return html`<div class=${`family ${shown}`}>
      <div class="steps">
        <h2 class="title">${words.heading}</h2>
        ${renderStepper({
          words,
          view: part.view,
          shown,
          issues,
          goTo: (step) => this.#goTo(step),
        })}
      </div>
      <div class="building">
        ${this.#renderIssues(issues, part.view, locale)}
        <section part="step" class="card" aria-labelledby="step">
          ${this.#renderStep(shown, part.view, locale)}
        </section>
      </div>
      <section part="map" class="card" aria-labelledby="map">
        <h3 class="heading" id="map">${words.map.heading}</h3>
        <helhet-family-map
          .family=${part.view.family}
          .language=${part.language}
        ></helhet-family-map>
      </section>
    </div>`;
  }

  #issues({ issues }: FamilyView): readonly Issue[] {
    const isNew = (issue: Issue): boolean => !issues.some((other) => isSameIssue(issue, other));
    return [...issues, ...this.missing.filter(isNew)];
  }

  #renderIssues(
    issues: readonly Issue[],
    { family }: FamilyView,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (issues.length === 0) return nothing;
    return renderIssueList({
      issues,
      family,
      locale,
      show: (issue) => void this.#showIssue(issue),
    });
  }

  #renderStep(shown: ShownStep, view: FamilyView, locale: Locale): TemplateResult {
    const words = locale.family;
    const isStep = shown !== 'children' && shown !== 'ready';
    return html`<div class="step stack">
      <h3 class="heading" id="step" tabindex="-1">${words.stepNames[shown]}</h3>
      <p class="soft">${words.stepLeads[shown]}</p>
      ${this.#renderShown(shown, words)}
      ${shown === view.step && this.missing.length === 0 ? renderStepNeeds(view, locale) : nothing}
      ${
        isStep
          ? html`<p class="onward">
              <button type="button" class="primary" @click=${() => this.#handleComplete(shown)}>
                ${words.complete}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderShown(shown: ShownStep, words: FamilyWords): TemplateResult {
    const { session } = this.#family;
    const { missing } = this;
    switch (shown) {
      case 'children':
        return html`<helhet-children-step .session=${session}></helhet-children-step>`;
      case 'persons':
        return html`<helhet-persons-step
          .session=${session}
          .missing=${missing}
        ></helhet-persons-step>`;
      case 'edges':
        return html`<helhet-edges-step
          .session=${session}
          .missing=${missing}
        ></helhet-edges-step>`;
      case 'households':
        return html`<helhet-households-step
          .session=${session}
          .missing=${missing}
        ></helhet-households-step>`;
      case 'protection':
        return html`<helhet-protection-step
          .session=${session}
          .missing=${missing}
        ></helhet-protection-step>`;
      case 'communication':
        return html`<helhet-communication-step
          .session=${session}
          .missing=${missing}
        ></helhet-communication-step>`;
      case 'ready':
        return html`<p>${words.ready}</p>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-family': FamilyElement;
  }
}

import type { FamilyStep, Issue } from '@helhet/core';
import { familySteps } from '@helhet/core';
import type { FamilyView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { FamilyWords } from '../locales/index.js';
import { isAboutChildren, stepOfIssue } from './step-of-issue.js';

/** A step that can be looked at. */
export type ShownStep = 'children' | FamilyStep | 'ready';

/** What {@link renderStepper} draws, and where it leads. */
export interface Stepper {
  readonly words: FamilyWords;
  readonly view: FamilyView;
  readonly shown: ShownStep;
  readonly issues: readonly Issue[];
  readonly goTo: (step: ShownStep) => void;
}

/** Draws the steps: which is looked at, which are done, and which have something to look at. */
export function renderStepper(stepper: Stepper): TemplateResult | typeof nothing {
  const { words, view } = stepper;
  if (isAboutChildren(view.step)) return nothing;
  const steps: readonly ShownStep[] = [
    ...(view.entry === 'adult-first' ? (['children'] as const) : []),
    ...familySteps,
    ...(view.step === 'ready' ? (['ready'] as const) : []),
  ];
  return html`<nav aria-label=${words.steps}>
    <ol>
      ${steps.map((step, index) => html`<li>${renderStep(stepper, step, index + 1)}</li>`)}
    </ol>
  </nav>`;
}

function renderStep(
  { words, view, shown, issues, goTo }: Stepper,
  step: ShownStep,
  number: number,
): TemplateResult {
  const isDone =
    step === 'ready' ||
    step === 'children' ||
    view.completed.some((completed) => completed === step);
  const isWrong = issues.some((issue) => stepOfIssue(issue) === step);
  return html`<button
    type="button"
    class="quiet ${isDone ? 'done' : ''}"
    aria-current=${step === shown ? 'step' : nothing}
    @click=${() => goTo(step)}
  >
    <span class="number" aria-hidden="true">${isWrong ? '!' : isDone ? '✓' : number}</span>
    ${words.stepNames[step]}
    ${
      isWrong || isDone
        ? html`<span class="visually-hidden">
            , ${isWrong ? words.stepHasIssues : words.stepCompleted}
          </span>`
        : nothing
    }
  </button>`;
}

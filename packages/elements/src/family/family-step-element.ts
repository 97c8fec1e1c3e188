import type { Family, Issue, Language } from '@helhet/core';
import { emptyFamily } from '@helhet/core';
import type { AssessmentSession, FamilyView, Outcome } from '@helhet/machines';
import type { CSSResultGroup } from 'lit';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

import { checkStyles } from '../field/check.styles.js';
import type { FamilyWords, Locale } from '../locales/index.js';
import { localeOf } from '../locales/index.js';
import { createFieldName } from '../question/field-name.js';
import { assessmentContext, sameEntries, Select } from '../session/index.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { familyStepStyles } from './family-step.styles.js';

interface StepPart {
  readonly view: FamilyView;
  readonly language: Language;
}

/**
 * What all steps of describing a family have in common: the family as it is, its issues in words, and
 * what was refused.
 *
 * What a person enters goes to the session at once, wrong or right, and is shown as the session has it.
 *
 * @internal
 */
export abstract class FamilyStepElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    checkStyles,
    familyStepStyles,
  ];

  /** The start of every field's name: of no meaning, so that no browser fills anything in. */
  protected readonly fieldName: string = createFieldName();

  readonly #step: Select<AssessmentSession, StepPart> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    select: ({ view }): StepPart => ({ view: view.family, language: view.language }),
    same: sameEntries,
  });

  /** Why the last thing that was tried was refused. */
  @state() protected refusals: readonly Issue[] = [];

  @property({ attribute: false }) session: AssessmentSession | null = null;
  /** Why the step could not be completed, beside the family's own issues. */
  @property({ attribute: false }) missing: readonly Issue[] = [];

  /** Shows the place of an issue and leads focus there; `false` when it is not in this step. */
  abstract showIssue(issue: Issue): boolean;

  protected get running(): AssessmentSession | null {
    return this.#step.session;
  }

  protected get view(): FamilyView | null {
    return this.#step.part?.view ?? null;
  }

  protected get family(): Family {
    return this.view?.family ?? emptyFamily;
  }

  protected get locale(): Locale {
    return localeOf(this.#step.part?.language ?? 'sv');
  }

  protected get words(): FamilyWords {
    return this.locale.family;
  }

  /** Everything that is wrong now. */
  protected get issues(): readonly Issue[] {
    const own = this.view?.issues ?? [];
    const isNew = (issue: Issue): boolean => !own.some((other) => isSameIssue(issue, other));
    return [...own, ...this.missing.filter(isNew)];
  }

  /** What is wrong at a place, in words. */
  protected sentences(isHere: (issue: Issue) => boolean): readonly string[] {
    return this.issues.filter(isHere).map((issue) => this.sentence(issue));
  }

  protected sentence(issue: Issue): string {
    return this.locale.issues[issue.code](issue.where);
  }

  /** Keeps why something was refused; gives the value when it was not. */
  protected take<Value>(outcome: Outcome<Value> | undefined): Value | null {
    if (!outcome) return null;
    this.refusals = outcome.ok ? [] : outcome.issues;
    return outcome.ok ? outcome.value : null;
  }

  /** Leads focus to a field once it is drawn. */
  protected leadTo(id: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(),
    );
  }
}

/** Whether two issues say the same about the same. */
export function isSameIssue(one: Issue, other: Issue): boolean {
  return one.code === other.code && sameEntries(one.where, other.where);
}

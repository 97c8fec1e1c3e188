import type { GroupId, InstanceId, InstanceView, Language } from '@helhet/core';
import { instanceKey } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, cardStyles, textStyles } from '../theme/index.js';
import { instanceStyles } from './instance.styles.js';

interface InstancePart {
  readonly instance: InstanceView | null;
  /** Whether people added it, and can take it away. */
  readonly isEntry: boolean;
  readonly language: Language;
}

/** A person took an entry away. @internal */
export class InstanceRemovalEvent extends Event {
  readonly instance: InstanceId;

  constructor(removal: { readonly instance: InstanceId }) {
    super('helhet-instance-removal', { bubbles: true });
    this.instance = removal.instance;
  }
}

/**
 * One instance of a group: which it is, and its questions. Wakes when one of them comes or goes.
 *
 * @customElement helhet-instance
 *
 * @internal
 */
export class Instance extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    cardStyles,
    instanceStyles,
  ];

  /** Which group. */
  @property({ attribute: 'group-id' }) groupId: GroupId = '';
  /** Which of its instances. */
  @property({ attribute: 'instance-id' }) instanceId: InstanceId = '';

  readonly #selected: Select<InterviewSession, InstancePart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): InstancePart => {
      const { groups, instances } = view.outline;
      return {
        instance: instances.get(instanceKey(this.groupId, this.instanceId)) ?? null,
        isEntry: (groups.get(this.groupId)?.add ?? null) !== null,
        language: view.language,
      };
    },
  });

  /** Gives at once what is being typed in any of the questions. */
  commit(): void {
    for (const question of this.renderRoot.querySelectorAll('helhet-question')) question.commit();
  }

  /** Leads reading and the keyboard to the title. */
  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('h5')?.focus();
  }

  #remove(): void {
    this.dispatchEvent(new InstanceRemovalEvent({ instance: this.instanceId }));
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    // Where nothing of it may be asked now, there is nothing of it to see.
    if (!part?.instance || (part.instance.questionIds.length === 0 && !part.isEntry))
      return nothing;
    const { title, questionIds } = part.instance;
    const words = interviewLocaleOf(part.language).interview.asking;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h5 id="title" class="field-label" tabindex="-1">${title}</h5>
        ${
          part.isEntry
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${words.removeEntryOf(title)}
                @click=${this.#remove}
              >
                ${words.removeEntry}
              </button>`
            : nothing
        }
      </div>
      ${repeat(
        questionIds,
        (id) => id,
        (id) =>
          html`<div class="card">
            <helhet-question
              question-id=${id}
              exportparts="base: question, text, choice, issue, help"
            ></helhet-question>
          </div>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-instance': Instance;
  }
}

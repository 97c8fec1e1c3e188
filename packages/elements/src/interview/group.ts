import {
  instanceKey,
  type GroupId,
  type GroupView,
  type InstanceId,
  type Language,
  type Outline,
} from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { Announcer } from '../announce/announcer.js';
import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { AskingWords } from '../locales/interview-words.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, textStyles } from '../theme/index.js';
import type { Instance, InstanceRemovalEvent } from './instance.js';

interface GroupPart {
  readonly group: GroupView | null;
  readonly language: Language;
}

/**
 * Questions that come again for each of several things, and the way to add one more. Wakes when an instance
 * comes or goes; an answer wakes only its question.
 *
 * @customElement helhet-group
 *
 * @internal
 */
export class Group extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    buttonStyles,
    css`
      section {
        display: flex;
        flex-direction: column;
        gap: var(--_space-4);
      }

      h4 {
        padding-block-start: var(--_space-4);
        scroll-margin-block-start: 8rem;
      }

      @media print {
        .add {
          display: none;
        }
      }
    `,
  ];

  /** Which group. */
  @property({ attribute: 'group-id' }) groupId: GroupId = '';

  readonly #selected: Select<InterviewSession, GroupPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): GroupPart => ({
      group: shownGroup(view.outline, this.groupId),
      language: view.language,
    }),
  });

  readonly #announcer: Announcer = new Announcer(this);

  /** Gives at once what is being typed in any of the questions. */
  commit(): void {
    for (const instance of this.#instances) instance.commit();
  }

  get #instances(): readonly Instance[] {
    return [...this.renderRoot.querySelectorAll('helhet-instance')];
  }

  get #words(): AskingWords {
    return interviewLocaleOf(this.#selected.part?.language ?? '').interview.asking;
  }

  async #add(): Promise<void> {
    this.commit();
    const added = this.#selected.session?.addInstance(this.groupId);
    if (added?.ok) await this.#leadTo(added.value);
  }

  async #leadTo(id: InstanceId): Promise<void> {
    await this.updateComplete;
    const instance = this.#instances.find(({ instanceId }) => instanceId === id);
    await instance?.updateComplete;
    instance?.focusTitle();
  }

  #handleRemoval({ instance }: InstanceRemovalEvent): void {
    // What is being typed is said first, so that it is there again when the removal is undone.
    this.commit();
    if (!this.#selected.session?.removeInstance(this.groupId, instance).ok) return;
    this.#announcer.say(this.#words.entryRemoved);
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  override render(): TemplateResult {
    const { group } = this.#selected.part ?? { group: null };
    return html`${group ? this.#renderGroup(group) : nothing}${this.#announcer.region()}`;
  }

  #renderGroup({ title, add, instanceIds }: GroupView): TemplateResult {
    return html`<section aria-labelledby="title" @helhet-instance-removal=${this.#handleRemoval}>
      <h4 id="title" class="subtitle" tabindex="-1">${title}</h4>
      ${instanceIds.length === 0 ? html`<p class="soft">${this.#words.nothingAdded}</p>` : nothing}
      ${repeat(
        instanceIds,
        (id) => id,
        (id) =>
          html`<helhet-instance
            group-id=${this.groupId}
            instance-id=${id}
            exportparts="question, text, choice, issue, help"
          ></helhet-instance>`,
      )}
      ${
        add === null
          ? nothing
          : html`<div>
              <button type="button" class="add" @click=${() => void this.#add()}>${add}</button>
            </div>`
      }
    </section>`;
  }
}

/** The group, unless nothing of it may be asked now and nothing can be added. */
function shownGroup({ groups, instances }: Outline, id: GroupId): GroupView | null {
  const group = groups.get(id);
  if (!group) return null;
  const isEmpty = group.instanceIds.every(
    (instance) => instances.get(instanceKey(id, instance))?.questionIds.length === 0,
  );
  return group.add === null && isEmpty ? null : group;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-group': Group;
  }
}

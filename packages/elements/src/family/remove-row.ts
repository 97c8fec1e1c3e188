import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';

/** What {@link renderRemoval} draws, and what it asks for. */
export interface Removal {
  readonly id: string;
  readonly name: string;
  readonly words: FamilyWords['actions'];
  /** What is to be removed, for those who only hear it. */
  readonly about: string;
  readonly reason: string;
  readonly issues: readonly string[];
  readonly write: (reason: string) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Draws the question why something is removed: nothing goes without a reason. */
export function renderRemoval(removal: Removal): TemplateResult {
  const { words } = removal;
  return html`<div class="panel stack" role="group" aria-label=${words.removeOf(removal.about)}>
    ${renderTextField({
      id: removal.id,
      name: removal.name,
      label: words.reason,
      value: removal.reason,
      issues: removal.issues,
      changed: removal.write,
      typed: removal.write,
    })}
    <div class="cluster">
      <button type="button" @click=${removal.confirm}>${words.confirmRemove}</button>
      <button type="button" class="quiet" @click=${removal.cancel}>${words.cancel}</button>
    </div>
  </div>`;
}

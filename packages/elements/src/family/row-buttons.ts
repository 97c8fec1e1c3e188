import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { FamilyWords } from '../locales/index.js';

type Actions = FamilyWords['actions'];

/** What {@link renderToggle} draws, and what it does. */
export interface Toggle {
  readonly words: Actions;
  readonly isOpen: boolean;
  /** What is opened and closed, for those who only hear it. */
  readonly about: string;
  /** Said instead, where "Change" and a name do not make a sentence. */
  readonly label?: string;
  readonly toggle: () => void;
}

/** Draws the button that opens a row's panel, and closes it. */
export function renderToggle({ words, isOpen, about, label, toggle }: Toggle): TemplateResult {
  const named = isOpen ? `${words.close} ${about}` : words.changeOf(about);
  return html`<button
    type="button"
    class="quiet"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${label ?? named}
    @click=${toggle}
  >
    ${isOpen ? words.close : words.change}
  </button>`;
}

/** Draws the button that begins to remove what a row is about. */
export function renderRemove(words: Actions, about: string, remove: () => void): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    aria-label=${words.removeOf(about)}
    @click=${remove}
  >
    ${words.remove}
  </button>`;
}

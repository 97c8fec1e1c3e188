import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { buttonStyles, fieldStyles, textStyles } from '../theme/index.js';
import { createFieldName } from './field-name.js';

/**
 * The names in a names field were changed by a person.
 *
 * @internal
 */
export class NamesChangeEvent extends Event {
  readonly names: readonly string[];

  constructor(change: { readonly names: readonly string[] }) {
    super('helhet-names-change');
    this.names = change.names;
  }
}

/**
 * A list of names or roles that a person writes, one at a time.
 *
 * @customElement helhet-names-field
 *
 * @fires {NamesChangeEvent} helhet-names-change - A name was added or removed.
 *
 * @internal
 */
export class NamesField extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    css`
      .writing {
        display: flex;
        gap: var(--_space-2);
      }

      .writing button {
        flex: none;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--_space-1);
        padding-inline-start: var(--_space-4);
        border: 1.5px solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_accent-soft);
      }

      li button {
        border-color: transparent;
        background: transparent;
        font-size: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) names: readonly string[] = [];
  @property() label = '';
  @property() hint = '';
  @property() language = 'sv';

  @query('input') private readonly input!: HTMLInputElement;

  readonly #fieldName: string = createFieldName();

  /** Adds what is written and not yet added. */
  commit(): void {
    const name = this.input.value.trim();
    if (name === '') return;
    this.input.value = '';
    if (!this.names.includes(name)) this.#tell([...this.names, name]);
  }

  #tell(names: readonly string[]): void {
    this.names = names;
    this.dispatchEvent(new NamesChangeEvent({ names }));
  }

  #handleAdd(): void {
    this.commit();
    this.input.focus();
  }

  #handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.commit();
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    this.commit();
  }

  #handleRemove(name: string): void {
    this.#tell(this.names.filter((other) => other !== name));
    this.input.focus();
  }

  override render(): TemplateResult {
    const words = interviewLocaleOf(this.language).controls;
    return html`<div class="field">
      <label class="field-label" for="name">${this.label}</label>
      <span class="field-hint" id="hint">${this.hint}</span>
      ${this.#renderNames(words.remove)}
      <div class="writing">
        <input
          id="name"
          type="text"
          name=${this.#fieldName}
          autocomplete="off"
          autocapitalize="sentences"
          spellcheck="false"
          aria-describedby="hint"
          @keydown=${this.#handleKeyDown}
          @change=${this.#handleChange}
        />
        <button type="button" @click=${this.#handleAdd}>${words.add}</button>
      </div>
    </div>`;
  }

  #renderNames(remove: (name: string) => string): TemplateResult {
    return html`<ul class="cluster" ?hidden=${this.names.length === 0}>
      ${this.names.map(
        (name) =>
          html`<li>
            ${name}
            <button
              type="button"
              aria-label=${remove(name)}
              @click=${() => this.#handleRemove(name)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-names-field': NamesField;
  }
}

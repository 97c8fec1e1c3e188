import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * Fields for text, and choices.
 *
 * `field` wraps a label (`field-label`), a `field-hint` and its control. `choices` holds one
 * `choice` for each radio button or checkbox: a label with the input in it, as wide as a finger.
 * `issue` says why something was refused.
 *
 * @public
 */
export const fieldStyles: CSSResult = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .field-label,
  .group-label {
    font-weight: 600;
  }

  .group-label {
    margin-block-end: var(--_space-3);
  }

  .field-hint {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    transition: border-color var(--_moment);
  }

  input:not([type='radio'], [type='checkbox']):hover,
  textarea:hover,
  select:hover {
    border-color: var(--_accent);
  }

  textarea {
    display: block;
    min-block-size: calc(var(--_target) * 2.2);
    padding: var(--_space-3) var(--_space-4);
    resize: vertical;
    field-sizing: content;
  }

  [aria-invalid='true']:is(input, textarea, select) {
    border-color: var(--_problem);
    border-width: 2px;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--_space-2);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_moment),
      border-color var(--_moment);
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: calc(var(--_unit) * 5);
    block-size: calc(var(--_unit) * 5);
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .issue {
    color: var(--_problem);
    font-weight: 550;
  }

  .issue:not(:empty) {
    padding: var(--_space-2) var(--_space-4);
    border-inline-start: 4px solid var(--_problem);
    border-radius: var(--_unit);
    background: var(--_problem-soft);
  }

  @media (forced-colors: active) {
    .choice:has(input:checked) {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .choice {
      min-block-size: 0;
      border-color: transparent;
      box-shadow: none;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Small things to tick (`check`), and fields side by side where there is room (`fields`). */
export const checkStyles: CSSResult = css`
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: 44px;
    line-height: 1.3;
    cursor: pointer;
  }

  .check:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_unit);
  }

  .check input:focus-visible {
    outline: none;
  }

  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    column-gap: var(--_space-4);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--_space-1) var(--_space-4);
  }

  /* Labels, hints, controls and issues of fields side by side stand level. */
  .fields > .field {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    gap: var(--_space-1);
    align-content: start;
  }

  .fields > .field > label:not(.visually-hidden) {
    grid-row: 1;
    align-self: end;
  }

  .fields > .field:not(:has(> .field-hint)) > label {
    grid-row: 1 / 3;
  }

  .fields > .field > .field-hint {
    grid-row: 2;
  }

  .fields > .field > :is(input, select) {
    grid-row: 3;
  }

  .fields > .field > .issue {
    grid-row: 4;
  }

  .fields > :not(.field) {
    grid-row: span 4;
    align-self: end;
  }
`;

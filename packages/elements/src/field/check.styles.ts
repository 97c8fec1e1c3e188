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
    gap: var(--_space-4);
    align-items: end;
  }
`;

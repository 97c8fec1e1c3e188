import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What the save status looks like. @internal */
export const saveStatusStyles: CSSResult = css`
  :host {
    font-size: var(--_font-size-small);
  }

  .base {
    color: var(--_text-soft);
  }

  .base[data-status='retrying'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_unit);
    background: var(--_notice-soft);
    color: var(--_notice);
  }

  .mark {
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .base[data-status='saved'] .mark {
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-block-end: 0.1em;
    border-width: 0 2px 2px 0;
    border-color: var(--_accent);
    border-radius: 0;
    transform: rotate(45deg);
  }

  .kept {
    display: block;
  }

  button {
    font-size: var(--_font-size-small);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

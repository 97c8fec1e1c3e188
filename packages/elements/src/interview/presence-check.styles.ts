import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What the check of who is there looks like. @internal */
export const presenceStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
  }

  legend + * {
    clear: both;
  }

  .stack {
    gap: var(--_space-3);
  }

  .stack.loose {
    gap: var(--_space-8);
  }

  .narrow {
    max-inline-size: 26rem;
  }

  .details {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .issue:empty {
    display: none;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--_space-3);
  }

  .choice-hint {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
`;

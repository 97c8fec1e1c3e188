import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What the closing ritual looks like. @internal */
export const closingStyles: CSSResult = css`
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

  fieldset .stack {
    gap: var(--_space-2);
  }
`;

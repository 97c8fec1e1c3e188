import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Options that have an order: in one row where there is room, else in one column. @internal */
export const scaleStyles: CSSResult = css`
  fieldset {
    container-type: inline-size;
  }

  .options {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (min-width: 34rem) {
    .options {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .options .choice {
      flex-direction: column;
      justify-content: center;
      gap: var(--_space-1);
      padding: var(--_space-3) var(--_space-1);
      text-align: center;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

export const informationStepStyles: CSSResult = css`
  fieldset > .field {
    margin-block-start: var(--_space-3);
  }

  .issues:empty {
    display: none;
  }

  fieldset > .quiet {
    margin-inline-start: calc(var(--_space-4) * -1);
  }
`;

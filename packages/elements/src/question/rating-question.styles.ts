import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What the row of numbers looks like: one row, or two where it is narrow. @internal */
export const ratingStyles: CSSResult = css`
  .rating {
    container-type: inline-size;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    margin-block-end: var(--_space-2);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .ends span:last-child {
    text-align: end;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    gap: var(--_space-1);
  }

  .number {
    flex-direction: column;
    justify-content: center;
    gap: var(--_space-1);
    min-block-size: calc(var(--_unit) * 15);
    padding: var(--_space-2) 0;
    font-variant-numeric: tabular-nums;
    font-weight: 550;
  }

  .number input {
    inline-size: calc(var(--_unit) * 4);
    block-size: calc(var(--_unit) * 4);
  }

  @container (max-width: 32rem) {
    .numbers {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      row-gap: var(--_space-2);
    }
  }
`;

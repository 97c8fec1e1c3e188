import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What an instance of a group looks like. @internal */
export const instanceStyles: CSSResult = css`
  section {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
  }

  h5 {
    margin: 0;
    min-inline-size: 0;
    font-size: calc(var(--_font-size) * 1.05);
    overflow-wrap: anywhere;
    scroll-margin-block-start: 8rem;
  }

  @media print {
    .head button {
      display: none;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What a safety notice looks like. @internal */
export const safetyNoticeStyles: CSSResult = css`
  article {
    max-inline-size: var(--_measure);
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-2);
  }

  h4 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .urgency {
    padding: 0 var(--_space-2);
    border: 1px solid currentcolor;
    border-radius: 99px;
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  .steps {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }

  .numbers a {
    display: inline-block;
    padding-block: var(--_space-2);
    color: var(--_accent);
    font-weight: 600;
  }

  textarea {
    inline-size: 100%;
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What the bar looks like: one line where there is room, and always in sight. @internal */
export const interviewBarStyles: CSSResult = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    position: sticky;
    inset-block-start: var(--helhet-sticky-top, 0);
    z-index: 1;
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow-raised);
  }

  .told {
    flex: 1 1 9rem;
    font-size: var(--_font-size-small);
    line-height: 1.35;
  }

  .progress {
    font-weight: 600;
  }

  .present {
    color: var(--_text-soft);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  button {
    min-block-size: 44px;
    padding-inline: var(--_space-3);
    font-size: var(--_font-size-small);
  }

  @media (max-width: 52rem) {
    :host {
      padding: var(--_space-2) var(--_space-3);
    }

    .more {
      order: 1;
      flex-wrap: nowrap;
      justify-content: space-between;
      inline-size: 100%;
      margin-block: calc(var(--_space-2) * -1);
    }

    .more button {
      padding-inline: var(--_space-1);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * Surfaces: `card`, `notice` (asks for attention), `problem` (something is wrong), and `pane`:
 * a collapsible `<details>`.
 *
 * @public
 */
export const cardStyles: CSSResult = css`
  .card {
    padding: var(--_space-6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .notice,
  .problem {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_unit);
    background: var(--_notice-soft);
    color: var(--_notice);
  }

  .problem {
    border-color: var(--_problem);
    background: var(--_problem-soft);
    color: var(--_problem);
  }

  details.pane {
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  details.pane > summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 44px;
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 550;
    list-style: none;
    cursor: pointer;
  }

  details.pane > summary::-webkit-details-marker {
    display: none;
  }

  details.pane > summary::before {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(-45deg);
    transition: transform var(--_moment);
  }

  details.pane:dir(rtl) > summary::before {
    transform: rotate(135deg);
  }

  details.pane[open] > summary::before {
    transform: rotate(45deg);
  }

  details.pane > :not(summary) {
    padding: 0 var(--_space-4) var(--_space-4);
  }

  @media (max-width: 30rem) {
    .card {
      padding: var(--_space-4);
    }
  }

  @media print {
    .card {
      padding: 0 0 var(--_space-4);
      border: 0;
      break-inside: avoid;
    }

    details.pane {
      display: none;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * Buttons: plain, `primary` (at most one in sight), and `quiet` (no edge until it is pointed at).
 *
 * @public
 */
export const buttonStyles: CSSResult = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_moment),
      border-color var(--_moment);
  }

  button:hover,
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  button.primary {
    padding-inline: var(--_space-6);
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  button.primary:hover {
    border-color: var(--_accent-strong);
    background: var(--_accent-strong);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }

  button.quiet:hover {
    background: var(--_accent-soft);
  }

  button:disabled {
    border-style: dashed;
    border-color: var(--_line);
    background: transparent;
    color: var(--_text-soft);
    cursor: default;
  }

  button.quiet:disabled {
    border-color: transparent;
  }

  @media (forced-colors: active) {
    button.quiet {
      border-color: ButtonBorder;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

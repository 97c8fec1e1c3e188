import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What an area looks like in the list. @internal */
export const areaEntryStyles: CSSResult = css`
  button {
    display: grid;
    grid-template-rows: 1fr auto auto;
    gap: var(--_space-1);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: border-color var(--_moment);
  }

  button:hover {
    border-color: var(--_accent);
  }

  .name {
    font-weight: 600;
    line-height: 1.35;
    hyphens: auto;
    overflow-wrap: break-word;
  }

  .told {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  [data-done] .told::before {
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-block-end: 0.1em;
    margin-inline: 0.15em 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(45deg);
  }

  .bar {
    inline-size: 100%;
    block-size: var(--_unit);
    margin-block-start: var(--_space-2);
    border-radius: 99px;
    overflow: hidden;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .track {
    fill: var(--_line);
  }

  .done {
    fill: var(--_accent);
  }

  :host([compact]) button {
    padding: var(--_space-2) var(--_space-3);
    border-color: transparent;
    background: transparent;
    box-shadow: none;
    font-size: var(--_font-size-small);
  }

  :host([compact]) button:hover {
    background: var(--_surface);
    border-color: var(--_line);
  }

  :host([compact]) .bar {
    display: none;
  }

  :host button[aria-current] {
    border-color: transparent;
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  :host button[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  @media print {
    button {
      border: 0;
      padding: 0;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

export const findingsStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .back {
    margin-inline-start: calc(var(--_space-4) * -1);
  }

  .finding {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .rejected,
  .withdrawn {
    border-style: dashed;
    box-shadow: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
    justify-content: space-between;
  }

  h4 {
    max-inline-size: 52ch;
    font-size: inherit;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .status {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .confirmed .status {
    color: var(--_accent);
  }

  .sign {
    flex: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    fill: none;
  }

  .sign .filled {
    fill: currentColor;
  }

  .sign .check {
    stroke: var(--_surface);
    stroke-width: 1.8;
  }

  .lines {
    margin-block-start: var(--_space-1);
  }

  .lines li {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 var(--_space-3);
    align-items: baseline;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .who {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 550;
  }

  .said {
    font-weight: 550;
    white-space: pre-line;
  }

  .differ {
    display: flex;
    gap: var(--_space-2);
    align-self: start;
    padding: var(--_unit) var(--_space-3);
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_unit);
    background: var(--_notice-soft);
    color: var(--_notice);
    font-size: var(--_font-size-small);
    font-weight: 550;
  }

  .differ .sign {
    margin-block-start: 0.2em;
  }

  .decision {
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_line);
  }

  .confirmed > .decision {
    border-color: var(--_accent);
  }

  .written {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .acts .quiet:first-child {
    margin-inline-start: calc(var(--_space-4) * -1);
  }

  .add {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  @container (min-width: 40rem) {
    .lines li {
      grid-template-columns: minmax(6rem, 10rem) 1fr minmax(7rem, 14rem);
    }

    .lines li > .small {
      grid-column: 2 / -1;
    }
  }

  @container (max-width: 24rem) {
    .acts button {
      flex: 1 1 auto;
    }
  }

  .not-printed {
    display: none;
  }

  @media print {
    .whole {
      display: none;
    }

    .not-printed {
      display: block;
    }
  }
`;

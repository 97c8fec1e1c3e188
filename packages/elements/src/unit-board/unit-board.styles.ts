import type { CSSResult } from 'lit';
import { css } from 'lit';

export const unitBoardStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .lead {
    margin-block: var(--_space-1) var(--_space-4);
  }

  .summary {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-6);
    align-items: center;
  }

  .suggestion {
    display: grid;
    gap: 0 var(--_space-4);
    align-items: center;
    padding: var(--_space-4) var(--_space-6);
    border-radius: var(--_radius-large);
    background: var(--_accent-soft);
  }

  .suggestion button {
    margin-block-start: var(--_space-3);
    justify-self: start;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }

  .unit {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .unit .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }

  .unit h4 {
    font-size: inherit;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .status {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .done .status {
    color: var(--_accent);
  }

  .closed,
  .set-aside {
    border-style: dashed;
    background: transparent;
    box-shadow: none;
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

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
  }

  .bar .track {
    fill: var(--_line);
  }

  .bar .filled {
    fill: var(--_accent);
  }

  .summary .bar {
    max-inline-size: 20rem;
  }

  .voices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .own {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .own button {
    min-block-size: 44px;
    padding-inline: var(--_space-2);
    font-size: var(--_font-size-small);
  }

  .voice {
    display: flex;
    flex-direction: column;
    gap: 0;
    align-items: start;
    justify-content: center;
    min-block-size: 44px;
    padding: var(--_space-1) var(--_space-4);
    border: 1px solid var(--_control);
    border-radius: 22px;
    background: var(--_surface);
    font-size: var(--_font-size-small);
    text-align: start;
  }

  .voice .visually-hidden {
    position: absolute;
  }

  .still {
    padding-inline: var(--_space-2);
    border-color: transparent;
    background: transparent;
  }

  .suggested {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .who {
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .how-far {
    color: var(--_text-soft);
    font-weight: 400;
  }

  .how-far .bar {
    margin-block: 2px;
  }

  .setting {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    margin-inline-start: auto;
  }

  .setting button {
    min-block-size: 44px;
    padding: var(--_unit) var(--_space-2);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 450;
  }

  .reason {
    font-style: italic;
  }

  .waiting {
    align-self: start;
    padding-inline-start: var(--_space-2);
    border-inline-start: 3px solid var(--_notice);
    color: var(--_notice);
    font-weight: 550;
  }

  .people {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
  }

  .people li {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 var(--_space-4);
    align-items: center;
    padding: var(--_space-2) var(--_space-4);
  }

  .people li + li {
    border-block-start: 1px solid var(--_line);
  }

  .people button {
    justify-self: start;
    margin-inline-start: calc(var(--_space-4) * -1);
  }

  dialog {
    inline-size: min(44rem, calc(100vw - var(--_space-8)));
    max-block-size: calc(100vh - var(--_space-8));
    padding: var(--_space-6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow-raised);
  }

  dialog::backdrop {
    background: rgb(20 30 30 / 0.45);
  }

  @container (min-width: 40rem) {
    .summary {
      grid-template-columns: 1fr minmax(16rem, auto);
    }

    .people li {
      grid-template-columns: minmax(6rem, 16rem) 1fr auto;
    }

    .people button {
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    .bar .filled {
      fill: Highlight;
    }

    .bar .track {
      fill: GrayText;
    }

    .sign .check {
      stroke: Canvas;
    }
  }

  @media print {
    .suggestion,
    .setting,
    .own,
    .people button {
      display: none;
    }

    button.voice {
      display: flex;
    }

    .unit {
      break-inside: avoid;
    }
  }
`;

import type { CSSResult } from 'lit';
import { css } from 'lit';

export const assessmentStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .shell {
    display: flex;
    flex-direction: column;
    gap: var(--_space-6);
    min-block-size: 60vh;
    padding: var(--_space-4);
    background: var(--_page);
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }

  .case {
    overflow-wrap: anywhere;
  }

  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    justify-content: end;
  }

  .languages {
    display: flex;
  }

  .languages button {
    padding-inline: var(--_space-3);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .languages [aria-pressed='true'] {
    color: var(--_text);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }

  nav {
    display: flex;
    flex: 1 0 calc(100% + var(--_space-6));
    gap: var(--_space-1);
    min-inline-size: 0;
    margin-inline: calc(var(--_space-3) * -1);
    overflow-x: auto;
  }

  nav button {
    flex: none;
    margin-block-end: -1px;
    padding-inline: var(--_space-3);
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 3px solid transparent;
    color: var(--_text-soft);
  }

  nav [aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }

  nav button:focus-visible,
  .languages button:focus-visible {
    outline-offset: -3px;
  }

  .main {
    display: flex;
    flex-direction: column;
    gap: var(--_space-6);
    inline-size: 100%;
    max-inline-size: 76rem;
    margin-inline: auto;
  }

  .header {
    inline-size: 100%;
    max-inline-size: 76rem;
    margin-inline: auto;
  }

  .empty {
    padding-block: var(--_space-8);
  }

  .hand-over {
    max-inline-size: var(--_measure);
  }

  @container (max-width: 26rem) {
    nav {
      flex-wrap: wrap;
      gap: 0;
      overflow-x: visible;
    }

    nav button {
      padding-inline: calc(var(--_unit) * 1.5);
      font-size: calc(var(--_font-size) * 0.84);
    }
  }

  @container (min-width: 44rem) {
    .shell {
      padding: var(--_space-6) var(--_space-8);
    }
  }

  @media (forced-colors: active) {
    nav [aria-current],
    .languages [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    nav,
    .aside {
      display: none;
    }

    .shell {
      padding: 0;
    }
  }
`;
